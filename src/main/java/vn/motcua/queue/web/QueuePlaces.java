package vn.motcua.queue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.QueueRefusal;

/** Finds the queues that somebody has to do with: those of agencies with a one-stop desk today. */
@Component
class QueuePlaces {

    private static final List<Right> RIGHTS =
            List.of(Right.DOSSIER_RECEIVE, Right.QUEUE_MEASURE, Right.QUEUE_MANAGE);

    private final CurrentUser user;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    QueuePlaces(CurrentUser user, Access access, Organizations organizations, BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Whether anything of the queue is open to whoever asks, for the navigation. */
    boolean isAny() {
        return user.signedIn().filter(me -> !rights(me).isEmpty()).isPresent();
    }

    /** What the person may do with at least one queue. */
    Set<Right> rights(SignedIn me) {
        return RIGHTS.stream()
                .filter(right -> access.mayAnywhere(me, right))
                .filter(right -> agencies(me, right).findFirst().isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * The queue of the agency asked for, or of the first one where that is left open.
     *
     * @throws vn.motcua.kernel.RefusalException where the right does not reach it
     */
    QueuePlace of(Right right, @Nullable UUID asked) {
        SignedIn me = user.require();
        List<Unit> all = agencies(me, right).toList();
        Unit agency =
                all.stream()
                        .filter(unit -> asked == null || unit.id().equals(asked))
                        .findFirst()
                        .orElse(null);
        if (agency == null) {
            access.require(me, right, asked == null ? Scope.OF_NO_UNIT : Scope.of(asked));
            throw new RefusalException(new QueueRefusal.NoDesk());
        }
        return new QueuePlace(me, agency, desk(agency), all, rights(me));
    }

    private Stream<Unit> agencies(SignedIn me, Right right) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        return chart.agencies(today).stream()
                .filter(agency ->
                        chart.child(agency.id(), Arrangements.DESK, today)
                                .filter(desk -> access.may(me, right, Scope.of(desk.id())))
                                .isPresent());
    }

    private Unit desk(Unit agency) {
        return organizations
                .chart()
                .child(agency.id(), Arrangements.DESK, clock.today())
                .orElseThrow(() -> new RefusalException(new QueueRefusal.NoDesk()));
    }
}
