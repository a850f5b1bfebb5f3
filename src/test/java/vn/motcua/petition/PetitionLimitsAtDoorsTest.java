package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How much one network address may ask of the doors that are open to everybody. */
class PetitionLimitsAtDoorsTest extends PetitionRoom {

    private static final int MOST = 30;

    private MvcTestResult guessed(String address, String act, String secret) {
        return next(() ->
                mvc.post()
                        .uri("/petitions/" + act)
                        .with(csrf())
                        .with(from(address))
                        .param("code", "PAKN.20220531.9999")
                        .param("secret", secret)
                        .exchange());
    }

    @Test
    void whoGuessesSecretsIsStoppedAtEveryDoorAtOnce() {
        String[] acts = {"lookup", "more", "again", "rating"};
        for (int i = 0; i < MOST; i++) {
            assertThat(guessed("203.0.113.7", acts[i % 4], "0000000" + i % 10)).hasStatus(404);
        }
        for (String act : acts) {
            assertThat(guessed("203.0.113.7", act, "00000000")).as(act).hasStatus(429);
            assertThat(guessed("203.0.113.8", act, "00000000")).as(act).hasStatus(404);
        }
    }

    @Test
    void whatComesAfterTheLimitIsNotEvenStored() {
        UUID id = sent(petition());
        String secret = store.sender(id).orElseThrow().secret();
        for (int i = 0; i < MOST; i++) {
            guessed("203.0.113.9", "lookup", "00000000");
        }
        long before = files();
        MvcTestResult late =
                next(() ->
                        mvc.post()
                                .uri("/petitions/more")
                                .with(csrf())
                                .with(from("203.0.113.9"))
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "thu.pdf",
                                                "application/pdf",
                                                "%PDF-1.7 quá giới hạn"
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .param("code", state(id).code())
                                .param("secret", secret)
                                .param("content", "Thêm giấy tờ")
                                .exchange());
        assertThat(late).hasStatus(429);
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return jdbc.sql("select count(*) from document.file").query(Long.class).single();
    }

    private MvcTestResult asked(String address, Map<String, String> fields) {
        return next(() -> {
            var request = mvc.get().uri("/open311/v2/requests.json").with(from(address));
            for (var field : fields.entrySet()) {
                request = request.param(field.getKey(), field.getValue());
            }
            return request.exchange();
        });
    }

    @Test
    void requestsAreFoundByManyIdsByStatusAndByServiceWithinALimit() {
        UUID first = sent(petition());
        UUID second = sent(petition());
        published(first);
        published(second);
        String one = state(first).code();
        String two = state(second).code();
        own(second, "again", "content", "Đến nay vẫn chưa có kết quả.");

        String address = "203.0.113.10";
        assertThat(text(asked(address, Map.of("service_request_id", one + ", " + two))))
                .contains(one, two);
        assertThat(text(asked(address, Map.of("status", "open"))))
                .contains(two)
                .doesNotContain(one);
        assertThat(text(asked(address, Map.of("status", "closed", "service_code", "other"))))
                .contains(one)
                .doesNotContain(two);
        assertThat(asked(address, Map.of("status", "lost"))).hasStatus(400);
        String many = String.join(",", Collections.nCopies(51, one));
        assertThat(asked(address, Map.of("service_request_id", many))).hasStatus(400);

        for (int i = 5; i < MOST; i++) {
            assertThat(asked(address, Map.of("service_request_id", one))).hasStatusOk();
        }
        assertThat(asked(address, Map.of())).hasStatus(429);
    }
}
