package vn.motcua.catalog.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Files of the national catalogue, as they are sent to the program. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=decisions")
class CatalogueSheetsTest extends ControlRoom {

    @Test
    void aSheetIsKeptWholeOrNotAtAll() {
        String path =
                load(
                        "sai.csv",
                        HEAD
                                + "2.000635,Tên,Hộ tịch,Cấp xã,trong ngày,Không\n"
                                + "2.000636,Tên,Lĩnh vực lạ,Cấp xã,-3 ngày,Không\n");
        assertThat(text(path))
                .contains("Không nhận tệp: 2 chỗ sai")
                .contains("sai.csv, dòng 3, cột C", "Không có lĩnh vực “Lĩnh vực lạ”")
                .contains("sai.csv, dòng 3, cột E", "không thể là số âm");
        assertThat(jdbc.sql("select count(*) from catalog.sheet_row").query(Integer.class).single())
                .isZero();
        String kept =
                load(
                        "mới.csv",
                        HEAD + "2.000635,Tên khác,Lĩnh vực lạ,Cấp xã,trong ngày,Không\n",
                        "newFields",
                        "on");
        assertThat(text(kept)).contains("Đã nhận 1 thủ tục");
        assertThat(text("/catalog-differences/2.000635")).contains("Tên khác");
        sent(DemoLocality.MORNING, kept + "/withdrawn");
        assertThat(text("/catalog-differences/2.000635")).doesNotContain("Tên khác");
    }

    @Test
    void whatIsNoSheetIsRefusedAtOnce() {
        assertThat(status(upload("a.xlsx", new byte[0]))).isEqualTo(422);
        assertThat(status(upload("a.exe", new byte[] {'M', 'Z'}))).isEqualTo(422);
        MvcTestResult large = upload("a.xlsx", new byte[50 * 1024 * 1024]);
        assertThat(status(large)).isEqualTo(413);
        assertThat(Desk.page(large).text()).contains("Tệp lớn hơn 20 MB");
        assertThat(jdbc.sql("select count(*) from catalog.sheet").query(Integer.class).single())
                .isZero();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    @Test
    void theTemplateIsASheetThatIsTaken() {
        MvcTestResult sent = upload("mau.xlsx", bytes(SHEETS + "/template.xlsx"));
        String path = read(sent);
        assertThat(text(path)).contains("Đã nhận 1 thủ tục");
        assertThat(text("/catalog-differences/2.000635"))
                .as("spelt otherwise, the example says what the catalogue says")
                .contains("Giống nhau");
    }

    @Test
    void sheetsSpeakOfWhatTheirColumnsHold() {
        load(
                "day-du.csv",
                "Mã,Tên,Lĩnh vực,Trình tự,Mẫu đơn tờ khai,Yêu cầu điều kiện,Mức độ,Thành phần hồ sơ\n"
                        + "2.000635,"
                        + "Cấp bản sao Trích lục hộ tịch"
                        + ",Hộ tịch,Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả.,Không,Không có,"
                        + "Toàn trình,"
                        + "\"Tờ khai cấp bản sao trích lục hộ tịch (02 bản chính); Văn bản ủy quyền có"
                        + " chứng thực; Hộ chiếu, chứng minh nhân dân hoặc thẻ căn cước công dân\"\n");
        assertThat(parts("2.000635"))
                .containsEntry("Trình tự thực hiện", "Khác cơ sở dữ liệu quốc gia")
                .containsEntry("Mẫu đơn, tờ khai", "Cơ sở dữ liệu quốc gia không có")
                .containsEntry("Yêu cầu, điều kiện", "Giống nhau")
                .containsEntry("Mức độ trực tuyến", "Giống nhau")
                .containsEntry("Thành phần, số lượng hồ sơ", "Khác cơ sở dữ liệu quốc gia");
        assertThat(open("/catalog-differences/2.000635").select("mark").eachText())
                .contains("Tờ khai cấp bản sao trích lục hộ tịch (02 bản chính)")
                .doesNotContain("Văn bản ủy quyền có chứng thực");
        assertThat(text("/catalog-differences?part=FORMS")).contains("2.000635");
        assertThat(
                        sent(
                                DemoLocality.MORNING,
                                "/catalog-differences/2.000635/ticket",
                                "part",
                                "STEPS"))
                .startsWith("/discrepancies/");
    }

    private Map<String, String> parts(String code) {
        Map<String, String> found = new TreeMap<>();
        open("/catalog-differences/" + code)
                .select("table tbody tr:has(.badge)")
                .forEach(row ->
                        found.put(
                                row.selectFirst("th").ownText(), row.selectFirst(".badge").text()));
        return found;
    }
}
