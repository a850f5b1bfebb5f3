package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Conclusions;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionLimits;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.RoundState;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** Puts together the page of one round, for those who see all of it. */
@Component
class RoundPages {

    private final InspectionPlans plans;
    private final Conclusions conclusions;
    private final FollowUps recommendations;
    private final InspectionDrafts drafts;
    private final InspectionAccess access;
    private final InspectionLimits limits;
    private final Organizations organizations;
    private final BusinessClock clock;

    RoundPages(
            InspectionPlans plans,
            Conclusions conclusions,
            FollowUps recommendations,
            InspectionDrafts drafts,
            InspectionAccess access,
            InspectionLimits limits,
            Organizations organizations,
            BusinessClock clock) {
        this.plans = plans;
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.drafts = drafts;
        this.access = access;
        this.limits = limits;
        this.organizations = organizations;
        this.clock = clock;
    }

    Page of(InspectionRound round, FormView form, SignedIn by) {
        if (!access.maySeeWhole(round, by)) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        boolean manages = access.mayManage(round.agency(), by);
        boolean changing = manages && round.state().isOpen();
        boolean approves = access.mayApprove(round.agency(), by);
        boolean drafting = conclusions.mayDraft(round, by);
        LocalDate ended = round.endedOn();
        return Page.of(
                "inspection/round",
                new RoundPage(
                        round,
                        Optional.ofNullable(round.plan())
                                .map(plan -> plans.find(plan, by))
                                .orElse(null),
                        recommendations.of(round),
                        drafting ? drafts.of(round) : round.statements(),
                        ended == null ? null : limits.concludeBy(round.agency(), ended),
                        new RoundPage.Acting(
                                changing,
                                changing ? units(round, by) : List.of(),
                                changing ? people(round) : List.of(),
                                approves && round.state().isOpen(),
                                manages
                                        && (round.state().isOpen()
                                                || round.state() == RoundState.DECIDED),
                                drafting,
                                approves && round.state() == RoundState.ENDED),
                        new InspectionNames(organizations.chart(), clock.today()),
                        form));
    }

    /** Units that a visit may be set for: those of the plan, or any below. */
    private List<Unit> units(InspectionRound round, SignedIn by) {
        List<Unit> below = access.below(round.agency());
        if (round.plan() == null) {
            return below;
        }
        InspectionPlan plan = plans.find(round.plan(), by);
        return below.stream().filter(unit -> plan.of(unit.id()).isPresent()).toList();
    }

    /** Those who work for the agency or below it. */
    private List<Staff> people(InspectionRound round) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        var below = chart.subtree(round.agency(), today);
        return chart.staff().stream()
                .filter(person ->
                        chart.postsOf(person.id(), today).stream()
                                .anyMatch(post ->
                                        below.contains(post.unit())
                                                && chart.agencyOf(post.unit(), today)
                                                        .filter(agency ->
                                                                agency.id().equals(round.agency()))
                                                        .isPresent()))
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }
}
