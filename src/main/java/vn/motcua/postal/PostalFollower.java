package vn.motcua.postal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.Beginning;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Zones;

/**
 * Notes what the post brings and by when it has to hand it over, and orders the delivery of a
 * result that its applicant wants by post.
 */
@Component
class PostalFollower implements Follower {

    private final Journal journal;
    private final Applicants applicants;
    private final PostOrders orders;
    private final HandOverStore handOvers;
    private final AgreementStore agreements;
    private final PostalParameters parameters;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final boolean byItself;

    PostalFollower(
            Journal journal,
            Applicants applicants,
            PostOrders orders,
            HandOverStore handOvers,
            AgreementStore agreements,
            PostalParameters parameters,
            Calendars calendars,
            BusinessClock clock,
            @Value("${motcua.postal.by-itself:true}") boolean byItself) {
        this.journal = journal;
        this.applicants = applicants;
        this.orders = orders;
        this.handOvers = handOvers;
        this.agreements = agreements;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
        this.byItself = byItself;
    }

    @Override
    public String name() {
        return "postal-dossiers";
    }

    @Override
    public void follow(List<Entry> batch) {
        for (Entry entry : batch) {
            switch (entry.type()) {
                case "dossier.received", "dossier.registered" -> brought(entry);
                case "dossier.result-recorded" -> result(entry);
                default -> {
                    // Nothing of the post's.
                }
            }
        }
    }

    private void brought(Entry entry) {
        if (!(journal.event(entry) instanceof Beginning begun) || begun.channel() != Channel.POST) {
            return;
        }
        Instant at = entry.occurredAt();
        LocalDate day = Zones.dayOf(at);
        LocalDate today = clock.today();
        if (day.isBefore(today.minusDays(parameters.broughtDays(today)))) {
            // Of a time before hand-overs were kept here: their minutes are on paper.
            return;
        }
        int hours =
                agreements
                        .hours(begun.agency(), begun.procedure(), day)
                        .orElse(parameters.handOverHours(day));
        Instant due = calendars.of(begun.agency(), day).after(at, WorkDuration.workingHours(hours));
        handOvers.brought(entry.stream(), begun.agency(), at, due);
    }

    /** Not where the applicant left no address to carry it to: an officer asks them. */
    private void result(Entry entry) {
        LocalDate day = Zones.dayOf(entry.occurredAt());
        if (!byItself || !parameters.orderedByItself(day)) {
            return;
        }
        DossierView view = applicants.view(entry.stream()).orElse(null);
        Applicant applicant = view == null ? null : view.applicant();
        if (view == null
                || applicant == null
                || view.resultBy() != ReturnMethod.POST
                || view.state().isClosed()) {
            return;
        }
        OrderTyped typed =
                new OrderTyped(
                        id(entry),
                        PostWay.DELIVER,
                        parameters.distance(day),
                        Payer.APPLICANT,
                        "",
                        applicant.displayName(),
                        applicant.phone(),
                        applicant.address(),
                        "");
        if (OrderRules.wrong(typed).isEmpty()) {
            orders.order(view, typed, Actor.SYSTEM, null);
        }
    }

    private static UUID id(Entry entry) {
        return UUID.nameUUIDFromBytes(
                ("postal:result:" + entry.stream() + ":" + entry.version())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
