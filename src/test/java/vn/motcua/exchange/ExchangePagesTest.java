package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.web.Desk;
import vn.motcua.exchange.portal.SandboxMood;
import vn.motcua.kernel.Uuid7;

/** What those who look after the exchange see and do. */
class ExchangePagesTest extends ExchangeRoom {

    private static final String PAGE = "/admin/exchange";

    private static String main(MvcTestResult answer) {
        var page =
                Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        return Objects.requireNonNullElse(page.selectFirst("main"), page.body()).text();
    }

    private String open(String who, String path) {
        MvcTestResult answer = desk.get(path, who);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        String text = main(answer);
        assertThat(text).doesNotContain("⟦").doesNotContain("???");
        return text;
    }

    private UUID dead() {
        UUID id = desk.receive("Trần Văn Sai");
        follow(id);
        phone(id, "0".repeat(21));
        carry();
        return id;
    }

    private void phone(UUID id, String phone) {
        jdbc.sql("update dossier.applicant set phone = :phone where dossier_id = :id")
                .param("phone", phone)
                .param("id", id)
                .update();
    }

    @Test
    void whatIsGivenUpIsReadWithItsFieldMendedAndSentAgain() {
        UUID id = dead();
        String code = code(id);
        assertThat(open(CONTROL, PAGE))
                .contains(code, "Trường SoDienThoai dài hơn Cổng cho phép")
                .doesNotContain("Trần Văn Sai");
        assertThat(open(CONTROL, PAGE + "/" + id)).contains("Đã dừng", "Gửi lại");
        assertThat(open(Desk.RECEIVER, "/dossiers/" + id)).contains("Một tin đã dừng");

        phone(id, "0912345678");
        assertThat(desk.post(PAGE + "/" + id + "/resent", CONTROL)).hasStatus(303);
        assertThat(journal.read(stream(id))).hasSize(1);
        assertThat(desk.post(PAGE + "/" + id + "/resent", CONTROL)).hasStatus(409);
        assertThat(journal.read(stream(id))).as("a refusal leaves nothing").hasSize(1);
        assertThat(carry()).isEqualTo(1);
        assertThat(open(CONTROL, PAGE + "/" + id))
                .contains("Cổng đã nhận", "Đã gửi gì")
                .doesNotContain("0912345678");
        assertThat(open(Desk.RECEIVER, "/dossiers/" + id)).contains("Cổng biết: Được tiếp nhận");
    }

    private static UUID stream(UUID id) {
        return UUID.nameUUIDFromBytes(("exchange:" + id).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoMayNotIsToldSoAndWhatIsNotThereIsNotFound() {
        UUID id = dead();
        assertThat(desk.get(PAGE, Desk.RECEIVER)).hasStatus(403);
        assertThat(desk.get(PAGE + "/" + id, Desk.RECEIVER)).hasStatus(403);
        assertThat(desk.post(PAGE + "/" + id + "/resent", Desk.RECEIVER)).hasStatus(403);
        assertThat(desk.get(PAGE + "/" + Uuid7.next(), CONTROL)).hasStatus(404);
        assertThat(desk.post(PAGE + "/" + Uuid7.next() + "/resent", CONTROL)).hasStatus(404);
        assertThat(knows(id).dead()).as("a refusal changes nothing").isTrue();
    }

    @Test
    void aPortalThatIsDownIsSaidWithSinceWhenAndWhenItIsTriedAgain() {
        UUID id = desk.receive("Trần Văn Đợi");
        follow(id);
        sandbox.behave(SandboxMood.DEAD);
        carry();
        assertThat(open(CONTROL, PAGE))
                .contains("Cổng không trả lời từ", "Lần thử tiếp theo", "UNREACHABLE");
        assertThat(open(Desk.RECEIVER, "/dossiers/" + id))
                .contains("Cổng chưa biết hồ sơ này", "Còn 1 tin chờ gửi");
    }

    @Test
    void theSandboxIsToldHowToBehave() {
        assertThat(mvc.get().uri("/sandbox/portal").exchange()).hasStatus(200);
        assertThat(mvc.post().uri("/sandbox/portal").with(csrf()).param("mood", "WRONG").exchange())
                .hasStatus(303);
        assertThat(sandbox.mood()).isEqualTo(SandboxMood.WRONG);
        assertThat(mvc.post().uri("/sandbox/portal").with(csrf()).param("mood", "ANGRY").exchange())
                .as("what it cannot be changes nothing")
                .hasStatus(303);
        assertThat(sandbox.mood()).isEqualTo(SandboxMood.WRONG);
        UUID id = desk.receive("Trần Văn Thấy");
        sandbox.behave(SandboxMood.WELL);
        follow(id);
        carry();
        assertThat(main(mvc.get().uri("/sandbox/portal").exchange())).contains(code(id));
    }
}
