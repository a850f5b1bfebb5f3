package vn.motcua.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A telephone's calendar reads what is written. */
class AppointmentFeedTest {

    private static final Instant NOW = Instant.parse("2022-05-31T01:00:00Z");
    private static final Instant PROMISED = Instant.parse("2022-06-02T10:00:00Z");

    @Test
    void anAppointmentIsReadBackWithItsTimeWordsAndAddress() throws Exception {
        UUID dossier = UUID.fromString("01a2264b-3a97-7b6a-bbfb-0274106b48d5");
        String text =
                AppointmentFeed.of(
                        List.of(
                                new AppointmentFeed.Appointment(
                                        dossier,
                                        "result",
                                        PROMISED,
                                        "Hẹn trả kết quả: Đăng ký khai sinh, có yếu tố; dài "
                                                + "x".repeat(80),
                                        "000.05.90.H27-220531-0002",
                                        "https://motcua.test/my/dossiers/1")),
                        NOW);

        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> events = calendar.getComponents("VEVENT");

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSummary().getValue())
                .startsWith("Hẹn trả kết quả: Đăng ký khai sinh, có yếu tố; dài x");
        assertThat(text).contains("DTEND:20220602T100000Z", "UID:" + dossier + "-result@motcua");
    }

    @Test
    void nothingToComeIsAnEmptyCalendar() {
        assertThat(AppointmentFeed.of(List.of(), NOW)).contains("BEGIN:VCALENDAR");
    }
}
