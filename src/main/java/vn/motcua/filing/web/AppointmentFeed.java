package vn.motcua.filing.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** Appointments as a calendar that telephones read (RFC 5545). */
final class AppointmentFeed {

    private static final Duration LONG = Duration.ofMinutes(30);

    private AppointmentFeed() {}

    /**
     * One appointment.
     *
     * @param kind tells appointments of one dossier apart, such as {@code result}
     * @param end the moment that was given
     */
    record Appointment(
            UUID dossier, String kind, Instant end, String title, String text, String address) {}

    static String of(List<Appointment> appointments, Instant now) {
        Calendar calendar = new Calendar();
        calendar.withProdId("-//Mot Cua//Lich hen//VI").withDefaults();
        for (Appointment a : appointments) {
            VEvent event = new VEvent(a.end().minus(LONG), a.end(), a.title());
            event.replace(new net.fortuna.ical4j.model.property.DtStamp(now));
            event.add(new Uid(a.dossier() + "-" + a.kind() + "@motcua"));
            event.add(new Description(a.text()));
            event.add(new Url(URI.create(a.address())));
            calendar.add(event);
        }
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
