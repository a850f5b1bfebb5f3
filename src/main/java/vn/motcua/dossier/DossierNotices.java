package vn.motcua.dossier;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;
import vn.motcua.organization.Unit;

/**
 * Tells the applicant what concerns them: received, ready, handed over. One message each, to the
 * e-mail address where one was given, else by SMS, written by the act's own statement; what the
 * person wishes is asked when it leaves.
 */
@Component
class DossierNotices {

    private static final String APPLICANT_FRAGMENT =
            """
            select case when email is null then 'SMS' else 'EMAIL' end, coalesce(email, phone)
            from dossier.applicant
            where dossier_id = ? and coalesce(email, phone) is not null\
            """;
    private static final Locale LANGUAGE = Locale.of("vi");

    private final Notices notices;
    private final LawBook laws;
    private final boolean demo;

    DossierNotices(Notices notices, LawBook laws, @Value("${motcua.demo:false}") boolean demo) {
        this.notices = notices;
        this.laws = laws;
        this.demo = demo;
    }

    /** The database learns whose dossier it is by this same statement, and cannot be asked yet. */
    void began(DossierState s, Applicant applicant, Parts parts) {
        boolean byEmail = !applicant.email().isEmpty();
        if (!byEmail && applicant.phone().isEmpty()) {
            return;
        }
        Notice.Text text =
                s.isAccepted()
                        ? text(s, "dossier-received", Notice.moment(s.promised()))
                        : text(s, "dossier-registered", "");
        notices.queue(
                new Notice(
                        byEmail ? NoticeChannel.EMAIL : NoticeChannel.SMS,
                        byEmail ? applicant.email() : applicant.phone(),
                        text),
                parts);
    }

    void moved(DossierState before, DossierState after, Parts parts) {
        // What was started by another dossier goes back to it, and its desk tells the applicant.
        boolean passedBack = after.family().isChild() && after.isClosed();
        boolean wanting =
                before.pause().map(Pause::sent).isPresent()
                        && after.pause().isPresent()
                        && after.pause().map(Pause::sent).isEmpty();
        if (wanting) {
            tell(after, "dossier-supplement", "", parts);
        }
        if (before.status() == after.status() || passedBack) {
            return;
        }
        switch (after.status()) {
            case RECEIVED -> {
                if (!before.isAccepted()) {
                    tell(after, "dossier-received", Notice.moment(after.promised()), parts);
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
            case RETURNED -> tell(after, "dossier-returned", Notice.moment(after.lastAt()), parts);
            case REFUSED_RETURNED, LAPSED_RETURNED, WITHDRAWN_RETURNED ->
                    tell(after, "dossier-papers-back", Notice.moment(after.lastAt()), parts);
        }
    }

    private void tell(DossierState s, String template, String last, Parts parts) {
        notices.queue(text(s, template, last), APPLICANT_FRAGMENT, parts);
        parts.with(s.id());
    }

    private Notice.Text text(DossierState s, String template, String last) {
        Law law = laws.forDossier(s, Zones.dayOf(s.lastAt()));
        String agency = law.chart().lastKnown(s.agency(), law.today()).map(Unit::name).orElse("");
        return new Notice.Text(
                template,
                LANGUAGE,
                List.of(s.code(), agency, law.procedure().name(), last),
                new SubjectRef("dossier", s.id()),
                demo);
    }
}
