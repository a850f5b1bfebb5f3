package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.NoticeState;
import vn.motcua.notice.SentNotice;
import vn.motcua.testing.DatabaseTest;

/** Only the message after the result asks for a rating, and only while one can be given. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.public-url=https://motcua.example/")
class RatingPostscriptTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private RatingPostscript postscript;

    private Desk desk;
    private UUID id;

    @BeforeEach
    void received() {
        desk = new Desk(program, mvc);
        id = desk.receive("Trần Thị Hài Lòng");
    }

    private SentNotice notice(String template, NoticeChannel channel, String language) {
        return new SentNotice(
                Uuid7.next(),
                channel,
                "a@example.org",
                template,
                Locale.of(language),
                List.of(),
                new SubjectRef("dossier", id),
                NoticeState.QUEUED,
                null,
                1,
                Instant.EPOCH,
                null);
    }

    private SentNotice returned() {
        return notice("dossier-returned", NoticeChannel.EMAIL, "vi");
    }

    @Test
    void nothingIsAskedBeforeTheResultIsHandedOver() {
        assertThat(postscript.of(returned())).isEmpty();
    }

    @Test
    void theLinkComesWithThatMessageAloneInItsLanguage() {
        desk.forward(id, 5);
        String link =
                "https://motcua.example/rate?code=%s&key=%s&by=link"
                        .formatted(desk.state(id).code(), desk.trackKey(id));

        assertThat(postscript.of(returned()).orElseThrow()).startsWith("Mời").endsWith(" " + link);
        assertThat(postscript.of(notice("dossier-returned", NoticeChannel.SMS, "en")))
                .contains("Rate it: " + link);
        for (String other : List.of("dossier-ready", "dossier-papers-back", "dossier-ended")) {
            assertThat(postscript.of(notice(other, NoticeChannel.EMAIL, "vi"))).isEmpty();
        }
    }

    @Test
    void whatWasRatedIsNotAskedForAgain() {
        desk.forward(id, 5);
        String code = desk.state(id).code();
        String key = desk.trackKey(id);
        desk.next(() ->
                mvc.post()
                        .uri("/rate")
                        .with(csrf())
                        .param("code", code)
                        .param("key", key)
                        .param("overall", "5")
                        .exchange());

        assertThat(postscript.of(returned())).isEmpty();
    }
}
