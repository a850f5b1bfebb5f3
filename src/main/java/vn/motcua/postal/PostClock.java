package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/** Whether the post keeps the times that it has to, order by order. */
@Component
public class PostClock {

    /**
     * How an order stands to the post's times.
     *
     * @param lastDay on which it has to be delivered; absent while the post does not have it
     * @param inTime whether it was
     * @param invited whether the receiver was invited as often, and so far apart, as has to be
     */
    public record Judged(@Nullable LocalDate lastDay, Transit.Kept inTime, Transit.Kept invited) {}

    private final PostOrderStore store;
    private final PostalParameters parameters;
    private final Calendars calendars;
    private final BusinessClock clock;

    PostClock(
            PostOrderStore store,
            PostalParameters parameters,
            Calendars calendars,
            BusinessClock clock) {
        this.store = store;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Without the invitations, which are looked up one by one. */
    public Judged transit(PostOrder order) {
        return judged(order, false);
    }

    public Judged of(PostOrder order) {
        return judged(order, true);
    }

    private Judged judged(PostOrder order, boolean whole) {
        Instant collected = order.collectedAt();
        if (collected == null) {
            return new Judged(null, Transit.Kept.OPEN, Transit.Kept.OPEN);
        }
        LocalDate day = Zones.dayOf(collected);
        WorkCalendar calendar = calendars.of(order.agency(), day);
        LocalDate last =
                Transit.lastDay(
                        collected,
                        parameters.transit(order.distance(), order.invited() > 0, day),
                        calendar);
        List<Instant> invitations = !whole || order.invited() == 0 ? List.of() : invitations(order);
        return new Judged(
                last,
                Transit.inTime(order.deliveredAt(), last, clock.instant()),
                Transit.invited(
                        invitations,
                        order.returningAt(),
                        parameters.invitations(day),
                        parameters.invitationsApart(day),
                        calendar));
    }

    private List<Instant> invitations(PostOrder order) {
        return Track.of(
                        order.state(),
                        store.words(order.id()).stream()
                                .map(one -> new PostWord(one.saidAt(), one.code(), one.state(), 0))
                                .toList())
                .invitations();
    }
}
