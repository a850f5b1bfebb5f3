package vn.motcua.catalog.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.ControlDesk;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** The register of internal procedures as a file, out and in. */
@DatabaseTest
@AutoConfigureMockMvc
class InternalSheetsTest {

    private static final String PATH = "/internal-procedures";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private ControlDesk desk;

    @BeforeEach
    void locality() {
        desk = new ControlDesk(program, mvc);
    }

    @Test
    void theRegisterGoesOutAndComesInAgain() throws IOException {
        String one = registered("X.1", "=cmd()", "Lĩnh vực tệp");
        byte[] sheet = desk.get(PATH + ".xlsx?q=X.1").getResponse().getContentAsByteArray();
        assertThat(imported(sheet))
                .as("it says what is there")
                .contains("0 thay đổi, 1 giữ nguyên");

        byte[] changed =
                edited(
                        sheet,
                        rows -> {
                            rows.getRow(1).createCell(1).setCellValue("Thẩm định dự toán");
                            var fresh = rows.createRow(2);
                            String[] cells = {
                                "X.2", "Mới", "b", "", "Lĩnh vực tệp", "000.23.90.H27"
                            };
                            for (int i = 0; i < cells.length; i++) {
                                fresh.createCell(i).setCellValue(cells[i]);
                            }
                        });
        assertThat(imported(changed)).contains("1 thêm mới, 1 thay đổi, 0 giữ nguyên");
        assertThat(desk.text(PATH + "?q=X.2"))
                .as("only looked at")
                .contains("Không có thủ tục nào");
        String hash = hash(changed);
        assertThat(desk.post(PATH + "/import/applied", "hash", hash)).hasStatus(303);
        assertThat(desk.text(one)).contains("Thẩm định dự toán", "Phiên bản 2");
        assertThat(desk.text(PATH + "?q=X.2")).contains("Mới", "B: trong từng cơ quan");
        assertThat(desk.post(PATH + "/import/applied", "hash", hash))
                .as("twice is once")
                .hasStatus(303);
        assertThat(events("catalog.internal-described", one)).isEqualTo(1);
        assertThat(desk.post(PATH + "/import/applied", "hash", "0".repeat(64))).hasStatus(409);
    }

    @Test
    void everyRowThatIsWrongIsNamedAndNoneIsTakenIn() throws IOException {
        registered("Y.1", "Một", "Lĩnh vực dòng sai");
        byte[] sheet = desk.get(PATH + ".xlsx?q=Y.1").getResponse().getContentAsByteArray();
        byte[] wrong =
                edited(
                        sheet,
                        rows -> {
                            String[][] lines = {
                                {"Y.2", "Hai", "C", "", "F", "000.23.90.H27"},
                                {"Y.3", "", "A", "có thể", "", "không có đơn vị này"},
                                {"Y.1", "Lặp", "A", "Có", "F", "000.23.90.H27"},
                                {"= sai", "Năm", "A", "Có", "F", "000.23.90.H27"}
                            };
                            for (int i = 0; i < lines.length; i++) {
                                var row = rows.createRow(i + 2);
                                for (int j = 0; j < lines[i].length; j++) {
                                    row.createCell(j).setCellValue(lines[i][j]);
                                }
                            }
                        });
        long before = count("catalog.internal_procedure");
        assertThat(ControlDesk.said(desk.upload(PATH + "/import", wrong)))
                .contains("Dòng 3: nhóm ghi A hoặc B, không phải “C”")
                .contains("Dòng 4: cùng cấp ghi Có hoặc Không")
                .contains("Dòng 4: không rõ đơn vị “không có đơn vị này”")
                .contains("Dòng 5: mã Y.1 đã có ở dòng 2")
                .contains("Dòng 6: “= sai” không phải mã");
        assertThat(
                        ControlDesk.said(
                                desk.upload(
                                        PATH + "/import",
                                        "no table".getBytes(StandardCharsets.UTF_8))))
                .contains("Không đọc được tệp");
        assertThat(count("catalog.internal_procedure")).isEqualTo(before);
    }

    private String imported(byte[] sheet) {
        MvcTestResult answer = desk.upload(PATH + "/import", sheet);
        assertThat(answer).hasStatusOk();
        return Desk.page(answer).selectFirst("main").text();
    }

    private String hash(byte[] sheet) {
        return Desk.page(desk.upload(PATH + "/import", sheet))
                .selectFirst("input[name=hash]")
                .attr("value");
    }

    private static byte[] edited(byte[] sheet, Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    private String registered(String code, String name, String field) {
        String id = Uuid7.next().toString();
        assertThat(
                        desk.post(
                                PATH,
                                Map.of(
                                        "id", id,
                                        "code", code,
                                        "name", name,
                                        "field", field,
                                        "kind", "BETWEEN",
                                        "sameLevel", "on",
                                        "unit", Unit.idOf("dt-office").toString())))
                .hasStatus(303);
        return PATH + "/" + id;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long events(String type, String path) {
        return jdbc.sql("select count(*) from journal.event where type = :type and stream_id = :id")
                .param("type", type)
                .param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
    }
}
