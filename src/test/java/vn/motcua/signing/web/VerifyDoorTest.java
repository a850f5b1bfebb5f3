package vn.motcua.signing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.document.Files;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.document.signature.SignedSamples;
import vn.motcua.document.signature.Standing;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@AutoConfigureMockMvc
class VerifyDoorTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private Files files;
    @Autowired private PdfSignatures signatures;

    @Test
    void anybodyIsAskedForAFile() {
        MvcTestResult answer = mvc.get().uri("/verify").exchange();
        assertThat(answer).hasStatus(200);
        assertThat(Desk.page(answer).select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
    }

    @Test
    void whoSignedAndThatNobodyTouchedItIsSaidInPlainWords() throws Exception {
        Document page = shown(SignedSamples.signed(), 200);
        assertThat(page.text())
                .contains(
                        "chưa rõ ai cấp chứng thư",
                        "Nguyễn Thị Hòa, UBND xã Yên Hồ",
                        "Hệ thống này không phát hành tệp")
                .doesNotContain("⟦");
    }

    @Test
    void aChangedPaperIsSaidToBeChanged() throws Exception {
        assertThat(shown(SignedSamples.changed(), 200).text())
                .contains("Văn bản đã bị thay đổi sau khi ký");
    }

    @Test
    void theSameIsSaidInEnglish() throws Exception {
        MvcTestResult answer =
                mvc.post()
                        .uri("/verify")
                        .multipart()
                        .file(pdf(SignedSamples.changed()))
                        .cookie(new Cookie("lang", "en"))
                        .with(csrf())
                        .exchange();
        assertThat(Desk.page(answer).text())
                .contains("The paper was changed after it was signed")
                .doesNotContain("⟦");
    }

    @Test
    void aPaperThatWasIssuedHereIsKnownByItsBytes() throws Exception {
        byte[] content = SignedSamples.unsigned();
        String hash = files.store(content, "application/pdf").hash();
        int ignored =
                jdbc.sql(
                                """
                                insert into document.issued_paper (subject_id, subject_kind,
                                       form_kind, variant, sequence, form_ref, file_hash, issued_at)
                                values (:id, 'test', 'RECEIPT', '', 1, 'x', :hash, now())
                                """)
                        .param("id", UUID.randomUUID())
                        .param("hash", hash)
                        .update();
        assertThat(shown(content, 200).text())
                .contains("Tệp không có chữ ký số", "do cơ quan này phát hành");
        content[content.length - 1] ^= 1;
        assertThat(shown(content, 200).text()).contains("Hệ thống này không phát hành tệp");
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertThat(shown("xin chào".getBytes(StandardCharsets.UTF_8), 200).text())
                .contains("Không đọc được tệp này như một tệp PDF");
    }

    @Test
    void nothingIsAnsweredWithASentence() {
        assertThat(shown(new byte[0], 422).text()).contains("Tệp này không có nội dung");
        MvcTestResult bare = mvc.post().uri("/verify").with(csrf()).exchange();
        assertThat(bare).hasStatus(422);
    }

    @Test
    void whoAsksTooOftenIsToldToWait() {
        MvcTestResult answer = null;
        for (int i = 0; i <= 30; i++) {
            answer =
                    mvc.post()
                            .uri("/verify")
                            .with(csrf())
                            .with(request -> {
                                request.setRemoteAddr("203.0.113.77");
                                return request;
                            })
                            .exchange();
        }
        assertThat(answer).hasStatus(429);
    }

    @Test
    void nothingOfItIsKept() throws Exception {
        byte[] content = SignedSamples.signed();
        long before = count("document.file") + count("document.signature_check");
        shown(content, 200);
        assertThat(count("document.file") + count("document.signature_check")).isEqualTo(before);
    }

    @Test
    void aStoredFileIsLookedAtOnceAndKept() throws Exception {
        String hash = files.store(SignedSamples.signed(), "application/pdf").hash();
        assertThat(signatures.known(List.of(hash))).isEmpty();
        SignatureVerdict first = signatures.stored(hash).orElseThrow();
        assertThat(first.standing()).isEqualTo(Standing.CHAIN_UNKNOWN);
        assertThat(signatures.stored(hash)).contains(first);
        assertThat(signatures.known(List.of(hash))).containsEntry(hash, first);
        assertThat(signatures.stored("0".repeat(64))).isEmpty();
    }

    @Test
    void aForgedResultIsRefusedAndNoted() throws Exception {
        Desk desk = new Desk(program, mvc);
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 4);
        long before = noted();
        MvcTestResult answer =
                desk.upload(
                        "/dossiers/" + id + "/results",
                        Desk.RECEIVER,
                        pdf(SignedSamples.changed()));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).text()).contains("không nhận làm kết quả");
        assertThat(noted()).isEqualTo(before + 1);
        assertThat(count("dossier.result_file where dossier_id = '" + id + "'")).isZero();
    }

    private Document shown(byte[] content, int status) {
        MvcTestResult answer =
                mvc.post().uri("/verify").multipart().file(pdf(content)).with(csrf()).exchange();
        assertThat(answer).hasStatus(status);
        return Desk.page(answer);
    }

    private static MockMultipartFile pdf(byte[] content) {
        return new MockMultipartFile("file", "giay-to.pdf", "application/pdf", content);
    }

    private long noted() {
        return count("journal.security_log where what = 'bad-signature'");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
