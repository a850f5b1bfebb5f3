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
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;
import vn.motcua.organization.Unit;

/**
 * Tells the applicant what concerns them: received, ready, handed over. One message each, by e-mail
 * where an address was given, else by SMS, written within the act's own transaction.
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

    void began(DossierState s, Applicant applicant) {
        Contact contact = new Contact(applicant.email(), applicant.phone());
        if (s.isAccepted()) {
            queue(s, contact, "dossier-received", when(s.promised()));
        } else {
            queue(s, contact, "dossier-registered", "");
        }
    }

    void moved(DossierState before, DossierState after) {
        // What was started by another dossier goes back to it, and its desk tells the applicant.
        boolean passedBack = after.family().isChild() && after.isClosed();
        if (before.status() == after.status() || passedBack) {
            return;
        }
        switch (after.status()) {
            case RECEIVED -> {
                if (!before.isAccepted()) {
                    queue(after, contact(after.id()), "dossier-received", when(after.promised()));
                }
            }
            case REGISTERED, PROCESSING, SUSPENDED -> {
                // The applicant follows these on the tracking page.
            }
            case NOT_RECEIVED -> queue(after, contact(after.id()), "dossier-not-received", "");
            case SUPPLEMENT -> queue(after, contact(after.id()), "dossier-supplement", "");
            case OBLIGATION -> queue(after, contact(after.id()), "dossier-obligation", "");
            case STOPPED, WITHDRAWN -> queue(after, contact(after.id()), "dossier-ended", "");
            case RESOLVED -> queue(after, contact(after.id()), "dossier-ready", "");
            case RETURNED ->
                    queue(after, contact(after.id()), "dossier-returned", when(after.lastAt()));
            case REFUSED_RETURNED, LAPSED_RETURNED, WITHDRAWN_RETURNED ->
                    queue(after, contact(after.id()), "dossier-papers-back", when(after.lastAt()));
        }
    }

    private Contact contact(UUID id) {
        return jdbc.sql(CONTACT_SQL)
                .param("id", id)
                .query((row, n) -> new Contact(row.getString("email"), row.getString("phone")))
                .optional()
                .orElse(new Contact("", ""));
    }

    private void queue(DossierState s, Contact to, String template, String last) {
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
                        demo));
    }

    private static String when(Instant moment) {
        return WHEN.format(Zones.localTimeOf(moment));
    }
}
