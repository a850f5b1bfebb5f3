package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;

/** What should have been done by now, as far as somebody sees it. */
@Component
public class InspectionOverdue {

    private final InspectionPlans plans;
    private final FollowUps recommendations;
    private final InspectionAccess access;
    private final InspectionLimits limits;
    private final BusinessClock clock;

    InspectionOverdue(
            InspectionPlans plans,
            FollowUps recommendations,
            InspectionAccess access,
            InspectionLimits limits,
            BusinessClock clock) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    /** What sort of thing is late. */
    public enum Sort {
        PLAN_UNSENT,
        UNCONCLUDED,
        UNREPORTED,
        RECOMMENDATION
    }

    /**
     * Something late.
     *
     * @param owner the unit whose move it is
     * @param due its last good day
     */
    public record Late(Sort sort, UUID owner, String title, String path, LocalDate due) {}

    /**
     * The longest overdue first.
     *
     * @param seen rounds of which this person sees any part
     */
    public List<Late> of(List<InspectionRound> seen, SignedIn by) {
        LocalDate today = clock.today();
        List<Late> all = new ArrayList<>();
        for (InspectionPlan plan : plans.all(by)) {
            if (plan.sentOn() == null
                    && (access.mayManage(plan.agency(), by) || access.mayApprove(plan.agency(), by))
                    && plans.isSentLate(plan)) {
                all.add(
                        new Late(
                                Sort.PLAN_UNSENT,
                                plan.agency(),
                                String.valueOf(plan.year()),
                                "/inspection-plans/" + plan.id(),
                                plans.sendBy(plan).orElseThrow()));
            }
        }
        for (InspectionRound round : seen) {
            ofRound(round, by, today, all);
        }
        recommendations.of(seen).stream()
                .filter(one -> access.maySee(one.round(), one.visit(), by))
                .filter(one -> one.recommendation().isOverdue(today))
                .forEach(one ->
                        all.add(
                                new Late(
                                        Sort.RECOMMENDATION,
                                        one.visit().unit(),
                                        one.recommendation().words(),
                                        "/inspection-visits/" + one.visit().id(),
                                        one.recommendation().due())));
        all.sort((a, b) -> a.due().compareTo(b.due()));
        return all;
    }

    private void ofRound(InspectionRound round, SignedIn by, LocalDate today, List<Late> all) {
        if (round.state() == RoundState.ENDED && access.maySeeWhole(round, by)) {
            LocalDate due =
                    limits.concludeBy(round.agency(), Objects.requireNonNull(round.endedOn()));
            if (today.isAfter(due)) {
                all.add(
                        new Late(
                                Sort.UNCONCLUDED,
                                round.agency(),
                                round.decision().title(),
                                "/inspections/" + round.id(),
                                due));
            }
        }
        for (Visit visit : round.held()) {
            if (visit.state() == VisitState.RECEIVED && access.maySee(round, visit, by)) {
                LocalDate due = limits.remedyBy(round.agency(), visit.receivedOn().orElseThrow());
                if (today.isAfter(due)) {
                    all.add(
                            new Late(
                                    Sort.UNREPORTED,
                                    visit.unit(),
                                    round.decision().title(),
                                    "/inspection-visits/" + visit.id(),
                                    due));
                }
            }
        }
    }
}
