package vn.motcua.communication.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;

/** News go from draft to the public, and every wrong turn is refused and leaves nothing behind. */
class NewsroomTest extends CommunicationRoom {

    @Autowired NewsStore store;

    private NewsState state(UUID id) {
        return store.find(id).orElseThrow().state();
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        String[] wrong =
                words(
                        "id",
                        id.toString(),
                        "title",
                        " ",
                        "topic",
                        "x",
                        "kind",
                        "y",
                        "byline",
                        "a".repeat(200));
        assertThat(refused(422, post(WRITER, "/communication/news", wrong)))
                .contains("Hãy ghi tiêu đề", "Hãy chọn chủ đề", "Hãy chọn tin hay bài")
                .contains("dài quá 120 ký tự");
        assertThat(store.find(id)).isEmpty();
        refused(403, post(WRITER, "/communication/news", words("unit", CULTURE.toString())));
        assertThat(refused(422, post(WRITER, "/communication/news", words("unit", "x"))))
                .contains("Hãy chọn đơn vị");
    }

    @Test
    void aDraftThatIsSentAgainIsKeptOnceAndNeverLosesWordsInSilence() {
        UUID id = drafted(WRITER);
        String[] same = words("id", id.toString());
        done(post(WRITER, "/communication/news", same));
        String[] other = words("id", id.toString(), "title", "Sửa sau khi quay lại");
        refused(409, post(WRITER, "/communication/news", other));
        assertThat(store.find(id).orElseThrow().words().title()).contains("khai sinh");
    }

    @Test
    void fromDraftToThePublicAndBack() {
        UUID id = drafted(WRITER, "summary", "", "body", "");
        refused(404, get("/news/" + id));
        assertThat(refused(422, stepping(WRITER, id, "SUBMIT")))
                .contains("Hãy ghi phần tóm tắt", "Hãy viết nội dung");
        done(rewriting(WRITER, id));
        refused(409, stepping(WRITER, id, "AMEND", "note", "x"));
        step(WRITER, id, "SUBMIT");
        refused(403, stepping(WRITER, id, "PUBLISH"));
        refused(409, post(WRITER, path(id), words()));
        assertThat(refused(422, stepping(CHAIR, id, "RETURN"))).contains("Hãy ghi lý do");
        assertThat(main(open(CHAIR, "/communication/news"))).contains("Chờ bạn duyệt");
        step(CHAIR, id, "RETURN", "note", "Ghi rõ địa chỉ");
        assertThat(main(open(WRITER, path(id)))).contains("Ghi rõ địa chỉ", "Trả lại");
        step(WRITER, id, "SUBMIT");
        assertThat(refused(422, stepping(CHAIR, id, "PUBLISH", "day", "30/05/2022")))
                .contains("từ 31/05/2022 trở đi");
        step(CHAIR, id, "PUBLISH");

        Document page = open("/news/" + id);
        assertThat(main(page))
                .contains("Nộp hồ sơ khai sinh trên mạng", "Cổng dịch vụ công", "31/05/2022");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Nộp hồ sơ khai sinh trên mạng");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/news/" + id);
        assertThat(refused(422, stepping(CHAIR, id, "WITHDRAW")))
                .contains("Hãy ghi lý do", "mọi người đọc được lý do này");
        step(CHAIR, id, "WITHDRAW", "note", "Đăng nhầm số liệu");
        assertThat(refused(410, get("/news/" + id)))
                .contains("đã được gỡ ngày 31/05/2022", "Đăng nhầm số liệu");
        assertThat(open("/news?site=" + COMMUNE).select("main a[href=/news/" + id + "]")).isEmpty();
    }

    @Test
    void whoeverWroteOrChangedItDoesNotPublishIt() {
        UUID id = drafted(PRESS_HEAD, "unit", CULTURE.toString());
        step(PRESS_HEAD, id, "SUBMIT");
        assertThat(refused(409, stepping(PRESS_HEAD, id, "PUBLISH"))).contains("không tự duyệt");
        step("chutich.huyen", id, "PUBLISH");
        assertThat(main(open("/news"))).contains("Nộp hồ sơ khai sinh trên mạng");

        UUID other = drafted(PRESS, "unit", CULTURE.toString());
        done(rewriting(PRESS_HEAD, other, "title", "Sửa hộ"));
        step(PRESS, other, "SUBMIT");
        refused(409, stepping(PRESS_HEAD, other, "PUBLISH"));
        refused(404, stepping(CHAIR, other, "PUBLISH"));
        refused(404, get(CHAIR, path(other)));
    }

    @Test
    void itIsSeenFromItsDayAndChangedOnlyAsANewVersionWithAReason() {
        UUID id = drafted(WRITER);
        step(WRITER, id, "SUBMIT");
        step(CHAIR, id, "PUBLISH", "day", "03/06/2022");
        refused(404, get("/news/" + id));
        assertThat(main(open(WRITER, path(id)))).contains("Hẹn đăng 03/06/2022");
        on(2022, 6, 3);
        open("/news/" + id);
        assertThat(refused(422, stepping(WRITER, id, "AMEND"))).contains("Hãy ghi lý do");
        step(WRITER, id, "AMEND", "note", "Ghi lại giờ làm việc");
        done(rewriting(WRITER, id, "title", "Tiêu đề mới"));
        assertThat(main(open("/news/" + id))).contains("khai sinh").doesNotContain("Tiêu đề mới");
        step(WRITER, id, "KEEP");
        assertThat(store.find(id).orElseThrow().words().title()).contains("khai sinh");
        step(WRITER, id, "AMEND", "note", "Ghi lại giờ làm việc");
        done(rewriting(WRITER, id, "title", "Tiêu đề mới"));
        step(WRITER, id, "SUBMIT");
        on(2022, 6, 10);
        step(CHAIR, id, "PUBLISH");

        assertThat(main(open("/news/" + id)))
                .contains("Tiêu đề mới", "03/06/2022", "10/06/2022: Ghi lại giờ làm việc");
        assertThat(state(id)).isEqualTo(NewsState.PUBLISHED);
        assertThat(store.find(id).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void nobodyOverwritesOrPublishesWhatTheyDidNotSee() {
        UUID id = drafted(WRITER);
        String words = open(WRITER, path(id) + "/words").select("input[name=seen]").val();
        done(rewriting(WRITER, id, "title", "Một người đã sửa"));
        refused(409, post(WRITER, path(id), with(List.of(words()), "seen", words)));
        assertThat(store.find(id).orElseThrow().words().title()).isEqualTo("Một người đã sửa");
        step(WRITER, id, "SUBMIT");
        String seen = open(CHAIR, path(id)).select("input[name=seen]").val();
        step(CHAIR, id, "RETURN", "note", "Viết lại");
        done(rewriting(WRITER, id, "title", "Chưa ai đọc"));
        step(WRITER, id, "SUBMIT");
        refused(409, stepping(CHAIR, id, "PUBLISH", "seen", seen));
        refused(404, get("/news/" + id));
        step(CHAIR, id, "PUBLISH");
    }

    @Test
    void picturesNeedTheirTextAndAreSeenWithTheirVersionOnly() throws Exception {
        UUID id = drafted(WRITER);
        byte[] jpeg = PictureMakerTest.picture("jpg", 300, 200);
        String pictures = path(id) + "/pictures";
        assertThat(refused(422, upload(WRITER, pictures, "a.jpg", jpeg, "alt", " ")))
                .contains("Hãy mô tả ảnh");
        assertThat(refused(422, upload(WRITER, pictures, "a.jpg", new byte[] {1, 2}, "alt", "a")))
                .contains("Chỉ nhận ảnh JPEG hoặc PNG");
        assertThat(refused(422, post(WRITER, pictures, "alt", "a"))).contains("Hãy chọn một ảnh");
        refused(404, upload("chutich.yenho", pictures, "a.jpg", jpeg, "alt", "a"));
        assertThat(store.find(id).orElseThrow().pictures()).isEmpty();
        done(upload(WRITER, pictures, "a.jpg", jpeg, "alt", "Quầy một cửa"));
        UUID picture = store.find(id).orElseThrow().pictures().getFirst();
        assertThat(get(WRITER, pictures + "/" + picture)).hasStatusOk();
        refused(404, get("/news/pictures/" + picture));
        step(WRITER, id, "SUBMIT");
        step(CHAIR, id, "PUBLISH");
        assertThat(get("/news/pictures/" + picture)).hasStatusOk();
        assertThat(open("/news/" + id).select("article img").attr("alt")).isEqualTo("Quầy một cửa");
        step(WRITER, id, "AMEND", "note", "Bỏ ảnh");
        done(post(WRITER, pictures + "/" + picture + "/removed"));
        assertThat(get("/news/pictures/" + picture)).as("still of what is seen").hasStatusOk();
        step(WRITER, id, "SUBMIT");
        step(CHAIR, id, "PUBLISH");
        refused(404, get("/news/pictures/" + picture));
    }

    @Test
    void whatIsBeingChangedIsReadByThoseAloneWhoWorkOnIt() throws Exception {
        UUID id = published();
        step(WRITER, id, "AMEND", "note", "Số liệu chưa duyệt");
        String seen = open(WRITER, path(id) + "/words").select("input[name=seen]").val();
        done(post(WRITER, path(id), words("title", "Chưa ai duyệt", "seen", seen)));
        byte[] jpeg = PictureMakerTest.picture("jpg", 30, 20);
        done(upload(WRITER, path(id) + "/pictures", "a.jpg", jpeg, "alt", "Một"));
        String picture =
                path(id) + "/pictures/" + store.find(id).orElseThrow().pictures().getFirst();
        assertThat(get(WRITER, picture)).hasStatusOk();

        assertThat(main(open("chutich.yenho", path(id))))
                .contains("khai sinh")
                .doesNotContain("Chưa ai duyệt")
                .doesNotContain("Số liệu chưa duyệt");
        assertThat(main(open("chutich.yenho", "/communication/news")))
                .doesNotContain("Chưa ai duyệt");
        refused(404, get("chutich.yenho", picture));
    }

    @Test
    void theArchiveIsByMonthAndWordsAreFoundInAnyWriting() {
        on(2022, 5, 4);
        published("title", "Hướng dẫn thanh toán trực tuyến", "topic", "payment");
        on(2022, 6, 7);
        published("title", "Phản ánh, kiến nghị qua Zalo", "topic", "petition");
        String site = "/news?site=" + COMMUNE;

        assertThat(main(open(site))).contains("05/2022", "06/2022");
        assertThat(main(open(site + "&month=2022-05")))
                .contains("thanh toán trực tuyến")
                .doesNotContain("qua Zalo");
        assertThat(main(open(site + "&q=THANH+toan"))).contains("thanh toán trực tuyến");
        assertThat(main(open(site + "&q=_"))).as("no word").contains("qua Zalo");
        assertThat(main(open(site + "&topic=petition&q=thanh"))).contains("Không có mục phù hợp");
        assertThat(main(open("/news?month=x&site=y&page=-3"))).contains("Tin tức của");
        var odd = mvc.get().uri("/news").param("month", "+999999999-01").param("topic", "\0");
        MvcTestResult answer = now(odd::exchange);
        assertThat(answer).hasStatusOk();
        done(post(WRITER, "/communication/news", words("body", "Một\0hai")));
    }

    @Test
    void theFeedIsAtom() throws Exception {
        UUID id = published("body", "Một đoạn <script>alert(1)</script>", "byline", "Lê & Trần");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element feed =
                factory.newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(
                                                text(get("/news/feed.atom?site=" + COMMUNE)))))
                        .getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        for (String needed : new String[] {"id", "title", "updated", "author", "entry"}) {
            assertThat(feed.getElementsByTagNameNS("*", needed).getLength())
                    .as(needed)
                    .isPositive();
        }
        Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(child(entry, "id")).isEqualTo("urn:uuid:" + id);
        assertThat(child(entry, "author")).isEqualTo("Lê & Trần");
        assertThat(child(entry, "content")).contains("&lt;script&gt;");
        assertThat(Instant.parse(child(entry, "updated"))).isEqualTo(now);
        assertThat(
                        ((Element) feed.getElementsByTagNameNS("*", "link").item(0))
                                .getAttribute("href"))
                .startsWith("http");
    }

    private static String child(Element of, String name) {
        return of.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
