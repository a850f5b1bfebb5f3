package vn.motcua.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;
import vn.motcua.organization.Unit;

/**
 * Tells the applicant what concerns them: received, ready, handed over. One message each, by e-mail
 * where an address was given, else by SMS, written by the act's own statement.
 */
@Component
class DossierNotices {

    private static final String CONTACT_SQL =
            """
            select coalesce(email, '') as email, coalesce(phone, '') as phone
            from dossier.applicant where dossier_id = :id
            """;
    private static final Locale LANGUAGE = Locale.of("vi");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", LANGUAGE);

    private record Contact(String email, String phone) {}

    private final Notices notices;
    private final LawBook laws;
    private final JdbcClient jdbc;
    private final boolean demo;

    DossierNotices(
            Notices notices,
            LawBook laws,
            JdbcClient jdbc,
            @Value("${motcua.demo:false}") boolean demo) {
        this.notices = notices;
        this.laws = laws;
        this.jdbc = jdbc;
        this.demo = demo;
    }

    void began(DossierState s, Applicant applicant, Parts parts) {
        Contact contact = new Contact(applicant.email(), applicant.phone());
        if (s.isAccepted()) {
            queue(s, contact, "dossier-received", when(s.promised()), parts);
        } else {
            queue(s, contact, "dossier-registered", "", parts);
        }
    }

    void moved(DossierState before, DossierState after, Parts parts) {
        // What was started by another dossier goes back to it, and its desk tells the applicant.
        boolean passedBack = after.family().isChild() && after.isClosed();
        if (before.status() == after.status() || passedBack) {
            return;
        }
        switch (after.status()) {
            case RECEIVED -> {
                if (!before.isAccepted()) {
                    tell(after, "dossier-received", when(after.promised()), parts);
                }
            }
            case REGISTERED, PROCESSING, SUSPENDED -> {
                // The applicant follows these on the tracking page.
            }
            case NOT_RECEIVED -> tell(after, "dossier-not-received", "", parts);
            case SUPPLEMENT -> tell(after, "dossier-supplement", "", parts);
            case OBLIGATION -> tell(after, "dossier-obligation", "", parts);
            case STOPPED, WITHDRAWN -> tell(after, "dossier-ended", "", parts);
            case RESOLVED -> tell(after, "dossier-ready", "", parts);
            case RETURNED -> tell(after, "dossier-returned", when(after.lastAt()), parts);
            case REFUSED_RETURNED, LAPSED_RETURNED, WITHDRAWN_RETURNED ->
                    tell(after, "dossier-papers-back", when(after.lastAt()), parts);
        }
    }

    private void tell(DossierState s, String template, String last, Parts parts) {
        queue(s, contact(s.id()), template, last, parts);
    }

    private Contact contact(UUID id) {
        return jdbc.sql(CONTACT_SQL)
                .param("id", id)
                .query((row, n) -> new Contact(row.getString("email"), row.getString("phone")))
                .optional()
                .orElse(new Contact("", ""));
    }

    private void queue(DossierState s, Contact to, String template, String last, Parts parts) {
        boolean byEmail = !to.email().isEmpty();
        if (!byEmail && to.phone().isEmpty()) {
            return;
        }
        Law law = laws.forDossier(s, Zones.dayOf(s.lastAt()));
        String agency = law.chart().lastKnown(s.agency(), law.today()).map(Unit::name).orElse("");
        notices.queue(
                new Notice(
                        byEmail ? NoticeChannel.EMAIL : NoticeChannel.SMS,
                        byEmail ? to.email() : to.phone(),
                        template,
                        LANGUAGE,
                        List.of(s.code(), agency, law.procedure().name(), last),
                        new SubjectRef("dossier", s.id()),
                        demo),
                parts);
    }

    private static String when(Instant moment) {
        return WHEN.format(Zones.localTimeOf(moment));
    }
}
