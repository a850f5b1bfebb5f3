package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;

/** What is wrong is explained, nothing that was typed is lost, and nothing is left half done. */
class PetitionBadInputTest extends PetitionRoom {

    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private long petitions() {
        return jdbc.sql("select count(*) from petition.petition").query(Long.class).single();
    }

    @Test
    void aPetitionWithScriptsIsShownAsItWasWrittenAndRunsNowhere() {
        Map<String, String> form = petition();
        form.put("title", "Tiêu đề " + SCRIPT);
        form.put("content", "Nội dung phản ánh " + SCRIPT);
        UUID id = sent(form);

        for (MvcTestResult page :
                new MvcTestResult[] {
                    open(DESK, "/petition-book/" + id),
                    open(DESK, "/petition-book"),
                    own(id, "lookup")
                }) {
            assertThat(text(page)).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
        approved(id);
        done(
                DESK,
                id,
                "publish",
                "publicTitle",
                "Tiêu đề " + SCRIPT,
                "publicQuestion",
                SCRIPT + " nội dung",
                "publicReply",
                "Đã trả lời " + SCRIPT);
        String code = state(id).code();
        assertThat(text(open("/petitions/published/" + code))).doesNotContain("<script>alert");
        assertThat(text(open("/open311/v2/requests/" + code + ".xml")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatTheLawAsksForAndIsMissingIsNamedBesideItsField() {
        Map<String, String> form = petition();
        for (String name : new String[] {"name", "address", "phone", "understood"}) {
            form.remove(name);
        }
        form.put("content", "...");
        long before = petitions();

        MvcTestResult refused = send(form);

        assertThat(refused).hasStatus(422);
        var page = page(refused);
        for (String name : new String[] {"name", "address", "phone", "understood", "content"}) {
            assertThat(
                            page.select(
                                    "#field-"
                                            + name
                                            + "-error, .field:has(#field-"
                                            + name
                                            + ") .error"))
                    .as(name)
                    .isNotEmpty();
        }
        assertThat(page.select("#field-title").val()).isEqualTo("Chậm trả kết quả khai sinh");
        assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedWhileTheGoodOneStaysKept() {
        MockMultipartFile good = new MockMultipartFile("file", "anh.png", "image/png", png());
        MockMultipartFile bad =
                new MockMultipartFile(
                        "file", "anh2.png", "image/png", "MZ".getBytes(StandardCharsets.UTF_8));

        MvcTestResult refused = send(petition(), good, bad);

        assertThat(refused).hasStatus(422);
        String kept = page(refused).select("input[name=kept]").val();
        String once = page(refused).select("input[name=once]").val();
        assertThat(kept).endsWith(":anh.png");
        Map<String, String> again = petition();
        again.put("kept", kept);
        again.put("once", once);
        assertThat(send(again)).hasStatus(201);
        assertThat(store.files(Submission.idOf(UUID.fromString(once))))
                .extracting(one -> one.file().name())
                .containsExactly("anh.png");
    }

    @Test
    void aKeptFileIsTakenOnlyFromTheFormThatItWasGivenTo() {
        MvcTestResult refused =
                send(
                        Map.of("title", "Thiếu nhiều mục"),
                        new MockMultipartFile("file", "anh.png", "image/png", png()));
        String kept = page(refused).select("input[name=kept]").val();
        String hash = kept.substring(0, 64);
        long before = petitions();

        for (String strange : new String[] {kept, hash + ":anh.png", hash + ".:anh.png"}) {
            Map<String, String> other = petition();
            other.put("kept", strange);
            other.put("once", UUID.randomUUID().toString());
            MvcTestResult answer = send(other);
            assertThat(answer).hasStatus(422);
            assertThat(page(answer).select("input[name=kept]")).isEmpty();
        }
        assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void aHugeFileIsRefusedWithItsLimit() {
        byte[] huge = new byte[23 * 1024 * 1024];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, huge, 0, 8);
        long before = petitions();

        MvcTestResult refused =
                send(petition(), new MockMultipartFile("file", "to.pdf", "application/pdf", huge));

        assertThat(refused.getResponse().getStatus()).isIn(413, 422);
        assertThat(page(refused).select("#field-file-error, .field:has(#field-file) .error").text())
                .contains("MB");
        assertThat(page(refused).select("#field-content").val()).contains("10/5");
        assertThat(petitions()).isEqualTo(before);
    }

    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    @Test
    void sentTwiceItIsInTheBookOnce() {
        Map<String, String> form = petition();
        form.put("once", UUID.randomUUID().toString());
        String first = text(send(form));
        long before = petitions();
        String second = text(send(form));

        assertThat(petitions()).isEqualTo(before);
        assertThat(told(second)).isEqualTo(told(first)).hasSize(2);
        assertThat(told(first).getFirst()).startsWith("PAKN.");
    }

    /** Code and secret, as the sender is told them. */
    private static List<String> told(String page) {
        return Jsoup.parse(page).select(".facts dd").eachText();
    }

    @Test
    void whoPostsTheIdOfAPetitionBackIsNotToldItsCodeNorItsSecret() {
        UUID id = sent(petition());
        String secret = store.sender(id).orElseThrow().secret();
        Map<String, String> form = petition();
        form.put("once", id.toString());
        form.put("id", id.toString());

        MvcTestResult answer = send(form);

        assertThat(answer).hasStatus(201);
        assertThat(text(answer)).doesNotContain(state(id).code(), secret);

        MvcTestResult atTheDesk =
                next(() ->
                        mvc.post()
                                .uri("/petition-book")
                                .with(asStaff(DESK))
                                .with(csrf())
                                .param("once", id.toString())
                                .param("channel", "POST")
                                .param("agency", DISTRICT.toString())
                                .param("title", "Chậm trả kết quả")
                                .param("content", "Tôi nộp hồ sơ mà chưa có kết quả.")
                                .exchange());
        assertThat(atTheDesk).hasStatus(303);
        assertThat(atTheDesk.getResponse().getHeader("Location")).doesNotContain(id.toString());
    }

    @Test
    void twoWhoClassifyItDifferentlyAreToldApart() {
        UUID id = sent(petition());
        int seen = state(id).version();
        done(DESK, id, "classify", "outcome", "CONDUCT");

        MvcTestResult late =
                act(DESK, id, "classify", seen, "outcome", "REGULATION_OWN", "note", "Về mẫu đơn");

        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("đã có thay đổi").contains("Về mẫu đơn");
        assertThat(state(id).classified())
                .isEqualTo(
                        new PetitionState.Classification(Outcome.CONDUCT, PetitionSubject.CONDUCT));
    }

    @Test
    void anAnonymousLetterIsEnteredAndOnlyRefused() {
        UUID token = UUID.randomUUID();
        UUID id = Submission.idOf(token);
        MvcTestResult entered =
                next(() ->
                        mvc.post()
                                .uri("/petition-book")
                                .with(asStaff(DESK))
                                .with(csrf())
                                .param("once", token.toString())
                                .param("channel", "POST")
                                .param("agency", Unit.idOf("dt").toString())
                                .param("title", "Cán bộ gây phiền hà")
                                .param("content", "Cán bộ bắt tôi đi lại nhiều lần.")
                                .exchange());
        assertThat(entered).hasStatus(303);

        assertThat(act(DESK, id, "classify", "outcome", "CONDUCT")).hasStatus(422);
        assertThat(act(DESK, id, "ask", "question", "Ông/bà là ai?")).hasStatus(409);
        done(
                DESK,
                id,
                "classify",
                "outcome",
                "NOT_ACCEPTED",
                "ground",
                "ANONYMOUS",
                "note",
                "Không có tên và địa chỉ");
        assertThat(state(id).status()).isEqualTo(PetitionStatus.REFUSED);
    }

    @Test
    void whatWasPublishedIsPutRightAndWhatItReadBeforeIsKept() {
        UUID id = sent(petition());
        published(id);
        String[] shown = {
            "publicTitle",
            "Chậm trả kết quả",
            "publicQuestion",
            "Gọi 0912 345 678 không ai nghe máy",
            "publicReply",
            "Đã trả kết quả ngày 21/5."
        };
        assertThat(act(DESK, id, "correct", with(shown, "reason", "Sai ngày"))).hasStatus(422);
        shown[3] = "Gọi điện không ai nghe máy";
        assertThat(act(DESK, id, "correct", shown)).hasStatus(422);
        done(DESK, id, "correct", with(shown, "reason", "Sai ngày trả kết quả"));

        String code = state(id).code();
        assertThat(text(open("/petitions/published/" + code)))
                .contains("21/5", "được sửa lúc")
                .doesNotContain("Xin lỗi công dân");
        assertThat(text(open(DESK, "/petition-book/" + id)))
                .contains("Xin lỗi công dân", "Sai ngày trả kết quả");
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        for (String page : new String[] {"200000000", "2147483647", "-3", "0"}) {
            assertThat(open("/petitions?page=" + page)).hasStatusOk();
            assertThat(open(DESK, "/petition-book?page=" + page)).hasStatusOk();
        }
    }

    @Test
    void nobodyReadsAPetitionByGuessing() {
        UUID id = sent(petition());
        String code = state(id).code();

        MvcTestResult guessed =
                next(() ->
                        mvc.post()
                                .uri("/petitions/lookup")
                                .with(csrf())
                                .param("code", code)
                                .param("secret", "00000000")
                                .exchange());
        assertThat(guessed).hasStatus(404);
        assertThat(text(guessed)).doesNotContain("Chậm trả");
        assertThat(open("/petitions/published/" + code)).hasStatus(404);
        assertThat(open("/open311/v2/requests/" + code + ".json")).hasStatus(404);
        assertThat(open(COMMUNE_DESK, "/petition-book/" + id)).hasStatus(403);
    }
}
