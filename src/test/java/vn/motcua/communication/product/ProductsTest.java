package vn.motcua.communication.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;

/** The register of products: what is wrong is said, what is repeated is flagged and not counted. */
class ProductsTest extends CommunicationRoom {

    private static final String REGISTER = "/communication/products";

    @Autowired Products products;

    private MvcTestResult recording(String who, UUID id, String... changed) {
        List<String> usual =
                new ArrayList<>(
                        List.of(
                                "unit", COMMUNE.toString(),
                                "kind", "LOUDSPEAKER",
                                "channel", "BROADCAST",
                                "topic", "online",
                                "title", "Phát thanh về dịch vụ công",
                                "day", "30/05/2022",
                                "url", "https://duc-tho.example/loa/1",
                                "times", "12"));
        usual.addAll(List.of("id", id.toString()));
        return post(who, REGISTER, with(usual, changed));
    }

    private UUID recorded(String... changed) {
        UUID id = Uuid7.next();
        done(recording(WRITER, id, changed));
        return id;
    }

    private Standing standing(UUID id) {
        return now(() -> products.standing(clock.today())).stream()
                .filter(one -> one.product().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        assertThat(
                        refused(
                                422,
                                recording(
                                        WRITER,
                                        id,
                                        "title",
                                        "",
                                        "channel",
                                        "PRINT",
                                        "day",
                                        "01/06/2022",
                                        "url",
                                        "",
                                        "times",
                                        "0",
                                        "topic",
                                        "")))
                .contains("Hãy ghi tiêu đề", "Hãy chọn kênh phù hợp", "Hãy chọn chủ đề")
                .contains("không sau hôm nay", "Hãy ghi địa chỉ hoặc chọn tệp")
                .contains("số nguyên từ 1 trở lên");
        assertThat(refused(422, recording(WRITER, id, "url", "javascript:alert(1)")))
                .contains("bắt đầu bằng http://");
        refused(403, recording(WRITER, id, "unit", CULTURE.toString()));
        assertThat(refused(422, recording(WRITER, id, "kind", "x"))).contains("Hãy chọn loại");
        refused(404, get(WRITER, REGISTER + "/" + id));
    }

    @Test
    void thePageOfACommuneIsNoChannelOfTheDistrict() {
        UUID id = Uuid7.next();
        refused(
                422,
                recording(
                        PRESS,
                        id,
                        "unit",
                        CULTURE.toString(),
                        "kind",
                        "NEWS",
                        "channel",
                        "COMMUNE_PAGE"));
        done(
                recording(
                        PRESS,
                        id,
                        "unit",
                        CULTURE.toString(),
                        "kind",
                        "NEWS",
                        "channel",
                        "DISTRICT_PORTAL"));
    }

    @Test
    void theSameTextCountsOnceForEachChannelOfAnAgency() {
        UUID first = recorded("text", "Nộp hồ sơ tại nhà.", "url", "https://a.example/1");
        UUID again = recorded("text", "NỘP  hồ sơ, tại nhà", "url", "https://a.example/2");
        UUID elsewhere =
                recorded(
                        "text",
                        "Nộp hồ sơ tại nhà.",
                        "kind",
                        "SOCIAL_POST",
                        "channel",
                        "SOCIAL",
                        "url",
                        "https://a.example/3");
        UUID sameUrl = recorded("text", "Khác hẳn", "url", "https://a.example/1");

        assertThat(standing(first).sameAs()).isNull();
        assertThat(standing(again).sameAs()).extracting(Product::id).isEqualTo(first);
        assertThat(standing(elsewhere).sameAs()).isNull();
        assertThat(standing(sameUrl).sameAs()).extracting(Product::id).isEqualTo(first);
        assertThat(main(open(WRITER, REGISTER + "/" + again)))
                .contains("Đăng lại", "Cùng nội dung với");
    }

    @Test
    void aPublishedItemIsAProductUntilItIsWithdrawn() {
        UUID id = published("body", "Nội dung riêng của bài này.");
        assertThat(standing(id).product().news()).isTrue();
        assertThat(main(open(WRITER, REGISTER))).contains("Nộp hồ sơ khai sinh trên mạng");
        step(CHAIR, id, "WITHDRAW", "note", "Sai số liệu");
        assertThat(now(() -> products.standing(clock.today())))
                .noneMatch(one -> one.product().id().equals(id));
        assertThat(main(open(WRITER, REGISTER + "?standing=ENDED"))).contains("đã gỡ");
    }

    @Test
    void newWordsCountFromTheDayOnWhichTheyAreSeen() {
        UUID id = published("body", "Nội dung sẽ được viết lại.");
        step(WRITER, id, "AMEND", "note", "Đổi chủ đề");
        String seen = open(WRITER, path(id) + "/words").select("input[name=seen]").val();
        List<String> words = List.of(words("title", "Tên mới", "topic", "payment"));
        done(post(WRITER, path(id), with(words, "seen", seen)));
        step(WRITER, id, "SUBMIT");
        step(CHAIR, id, "PUBLISH", "day", "03/06/2022");

        assertThat(standing(id).product().topic()).isEqualTo("online");
        assertThat(main(open(WRITER, REGISTER))).doesNotContain("Tên mới");
        on(2022, 6, 3);
        assertThat(standing(id).product().topic()).isEqualTo("payment");
    }

    @Test
    void oneThatWasWrongIsStruckWithItsReasonAndStaysToBeSeen() {
        UUID id = recorded("title", "Ghi nhầm", "text", "Ghi nhầm hẳn");
        assertThat(refused(422, post(WRITER, REGISTER + "/" + id + "/struck", "note", " ")))
                .contains("Hãy ghi lý do");
        refused(403, post(PRESS, REGISTER + "/" + id + "/struck", "note", "x"));
        done(post(WRITER, REGISTER + "/" + id + "/struck", "note", "Ghi hai lần"));
        refused(409, post(WRITER, REGISTER + "/" + id + "/struck", "note", "Ghi hai lần"));
        assertThat(main(open(CONTROL, REGISTER + "/" + id))).contains("Ghi hai lần", "gạch bỏ");
    }

    @Test
    void aFileProvesItAndTheRegisterGoesOutAsATable() throws Exception {
        UUID id = Uuid7.next();
        done(
                upload(
                        WRITER,
                        REGISTER,
                        "bien-ban.pdf",
                        "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                        "id",
                        id.toString(),
                        "unit",
                        COMMUNE.toString(),
                        "kind",
                        "MEETING",
                        "channel",
                        "MEETING",
                        "topic",
                        "post",
                        "title",
                        "Họp dân thôn Châu Nội",
                        "day",
                        "12/05/2022"));
        assertThat(get(CONTROL, REGISTER + "/" + id + "/file")).hasStatusOk();
        byte[] sheet =
                get(CONTROL, REGISTER + ".xlsx?q=chau+noi").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Họp dân thôn Châu Nội");
        }
    }
}
