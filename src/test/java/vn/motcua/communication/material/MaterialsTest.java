package vn.motcua.communication.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;

/** The library: kept in versions, fetched with a trace, used to begin news. */
class MaterialsTest extends CommunicationRoom {

    private static final String LIBRARY = "/communication/materials";

    @Autowired Materials materials;

    private String[] fields(UUID id, String... changed) {
        return with(
                List.of(
                        "id", id.toString(),
                        "unit", DISTRICT.toString(),
                        "kind", "SAMPLE_NEWS",
                        "title", "Tin mẫu về thanh toán",
                        "topic", "payment",
                        "text", "Người dân trả phí **trên mạng**."),
                changed);
    }

    private UUID kept(String... changed) {
        UUID id = Uuid7.next();
        done(post(CONTROL, LIBRARY, fields(id, changed)));
        return id;
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        assertThat(refused(422, post(CONTROL, LIBRARY, fields(id, "title", "", "text", " "))))
                .contains("Hãy ghi tiêu đề", "Tin mẫu cần có nội dung");
        assertThat(refused(422, post(CONTROL, LIBRARY, fields(id, "kind", "LEAFLET", "text", ""))))
                .contains("Hãy ghi nội dung hoặc chọn tệp");
        assertThat(refused(422, post(CONTROL, LIBRARY, fields(id, "kind", "", "unit", ""))))
                .contains("Hãy chọn loại tài liệu", "Hãy chọn đơn vị");
        refused(403, post(WRITER, LIBRARY, fields(id)));
        refused(404, get(CONTROL, LIBRARY + "/" + id));
    }

    @Test
    void whoFetchesWhatIsNotedAndVersionsStay() {
        UUID id = kept("kind", "LEAFLET", "title", "Tờ rơi");
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        refused(403, upload(WRITER, LIBRARY + "/" + id + "/versions", "a.pdf", pdf));
        done(
                upload(
                        CONTROL,
                        LIBRARY + "/" + id + "/versions",
                        "to-roi.pdf",
                        pdf,
                        "note",
                        "Bản in màu"));
        MvcTestResult file = post(WRITER, LIBRARY + "/" + id + "/versions/2/fetched");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(text(post(CHAIR, LIBRARY + "/" + id + "/versions/1/fetched")))
                .contains("trả phí");
        refused(404, post(WRITER, LIBRARY + "/" + id + "/versions/3/fetched"));
        assertThat(materials.find(id).fetches()).hasSize(2);
        assertThat(main(open(CONTROL, LIBRARY + "/" + id)))
                .contains("Bản in màu", "Đoàn Tiến Tuấn", "bản 2", "lấy về");
        assertThat(get(CONTROL, LIBRARY + ".xlsx")).hasStatusOk();
    }

    @Test
    void sampleNewsBeginADraftOfTheUnit() {
        UUID id = kept();
        assertThat(refused(422, post(WRITER, LIBRARY + "/" + id + "/drafts", "unit", "x")))
                .contains("Hãy chọn đơn vị");
        assertThat(materials.find(id).fetches()).isEmpty();
        MvcTestResult begun =
                post(WRITER, LIBRARY + "/" + id + "/drafts", "unit", COMMUNE.toString());
        done(begun);
        UUID news = materials.find(id).fetches().getFirst().news();
        assertThat(begun.getResponse().getHeader("Location")).contains(String.valueOf(news));
        assertThat(main(open(WRITER, "/communication/news/" + news)))
                .contains("Tin mẫu về thanh toán", "trên mạng");
        String again = open(WRITER, LIBRARY + "/" + id).select("input[name=news]").val();
        for (int i = 0; i < 2; i++) {
            String unit = COMMUNE.toString();
            done(post(WRITER, LIBRARY + "/" + id + "/drafts", "unit", unit, "news", again));
        }
        assertThat(materials.find(id).fetches())
                .filteredOn(fetch -> again.equals(String.valueOf(fetch.news())))
                .hasSize(1);
        UUID leaflet = kept("kind", "LEAFLET", "title", "Tờ rơi khác");
        refused(409, post(WRITER, LIBRARY + "/" + leaflet + "/drafts", "unit", COMMUNE.toString()));
    }

    @Test
    void oneThatIsRetiredIsGivenOutNoMore() {
        UUID id = kept("title", "Đã cũ");
        assertThat(refused(422, post(CONTROL, LIBRARY + "/" + id + "/retired"))).contains("lý do");
        done(post(CONTROL, LIBRARY + "/" + id + "/retired", "note", "Luật đã đổi"));
        refused(409, post(WRITER, LIBRARY + "/" + id + "/versions/1/fetched"));
        refused(409, post(WRITER, LIBRARY + "/" + id + "/drafts", "unit", COMMUNE.toString()));
        refused(409, post(CONTROL, LIBRARY + "/" + id + "/versions", "text", "Mới"));
        assertThat(main(open(WRITER, LIBRARY + "/" + id))).contains("Luật đã đổi");
        open(WRITER, LIBRARY);
        open(CONTROL, LIBRARY + "/new");
    }
}
