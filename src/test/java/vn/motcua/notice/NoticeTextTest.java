package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment is read out in the language of whoever reads it, however it was kept. */
class NoticeTextTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Instant PROMISE = Instant.parse("2022-03-05T09:30:45Z");

    private final NoticeText words = new NoticeText();

    private String received(String moment, Locale language) {
        return words.text("dossier-received", List.of("H27-1", "UBND", "Việc", moment), language);
    }

    @Test
    void aMomentIsKeptByTheClockOfVietnam() {
        assertThat(Notice.moment(PROMISE)).isEqualTo("2022-03-05T16:30");
        assertThat(Notice.moment(Instant.parse("2022-03-05T17:00:00Z")))
                .isEqualTo("2022-03-06T00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-05T16:30", "16:30 ngày 05/03/2022"})
    void aMomentIsReadOutInTheLanguageOfTheReader(String kept) {
        assertThat(received(kept, VIETNAMESE))
                .endsWith("Ngày hẹn trả kết quả: 16:30 ngày 05/03/2022.");
        assertThat(received(kept, Locale.ENGLISH))
                .endsWith("The result is due at 16:30 on 5 March 2022.");
    }

    @Test
    void whatIsNoMomentStays() {
        for (String odd : List.of("", "2022-03-05", "x 2022-03-05T16:30", "{0}", "it's")) {
            assertThat(received(odd, VIETNAMESE)).endsWith("kết quả: " + odd + ".");
        }
    }
}
