package vn.motcua.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionLimits;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.RoundState;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitState;
import vn.motcua.inspection.VisitStep;
import vn.motcua.inspection.Visits;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** Puts together the page of one visit. */
@Component
class VisitPages {

    private final InspectionRounds rounds;
    private final Visits visits;
    private final Checks checks;
    private final CheckList list;
    private final Samples samples;
    private final Tablets tablets;
    private final Faults faults;
    private final FollowUps recommendations;
    private final InspectionAccess access;
    private final InspectionLimits limits;
    private final Organizations organizations;
    private final BusinessClock clock;

    VisitPages(
            InspectionRounds rounds,
            Visits visits,
            Checks checks,
            CheckList list,
            Samples samples,
            Tablets tablets,
            Faults faults,
            FollowUps recommendations,
            InspectionAccess access,
            InspectionLimits limits,
            Organizations organizations,
            BusinessClock clock) {
        this.rounds = rounds;
        this.visits = visits;
        this.checks = checks;
        this.list = list;
        this.samples = samples;
        this.tablets = tablets;
        this.faults = faults;
        this.recommendations = recommendations;
        this.access = access;
        this.limits = limits;
        this.organizations = organizations;
        this.clock = clock;
    }

    Page of(UUID id, FormView form, SignedIn by) {
        InspectionRound round = rounds.ofVisit(id, by);
        Visit visit = round.visit(id).orElseThrow();
        boolean whole = access.maySeeWhole(round, by);
        boolean shown = whole || visit.state().isOver();
        List<Answer> found = shown ? faults.of(id) : List.of();
        return Page.of(
                "inspection/visit",
                new VisitPage(
                        round,
                        visit,
                        times(round, visit),
                        counts(visit, found),
                        whole,
                        faults(visit, found),
                        whole || round.state() == RoundState.CONCLUDED
                                ? recommended(round, id, by)
                                : List.of(),
                        whole && visit.state() == VisitState.RUNNING
                                ? new VisitPage.Along(
                                        checks.mayAnswer(round, visit, by), tablets.of(id))
                                : VisitPage.Along.NONE,
                        visits.steps(round, visit, by),
                        new InspectionNames(organizations.chart(), clock.today()),
                        form));
    }

    private VisitPage.Times times(InspectionRound round, Visit visit) {
        UUID agency = round.agency();
        return new VisitPage.Times(
                visit.notifiedOn()
                        .map(day -> limits.earliest(agency, round.form(), day))
                        .orElse(null),
                visit.first(VisitStep.SUBMIT)
                        .map(act -> limits.reportReady(agency, act.day()))
                        .orElse(null),
                visit.receivedOn().map(day -> limits.remedyBy(agency, day)).orElse(null),
                clock.today());
    }

    private VisitPage.Counts counts(Visit visit, List<Answer> found) {
        Map<Answer.Subject, List<Answer>> answers = checks.answers(visit.id());
        int items =
                list.groups(Checks.lawDay(visit)).stream()
                        .mapToInt(group -> group.items().size())
                        .sum();
        int answered = (int) answers.keySet().stream().filter(one -> one.dossier() == null).count();
        Checks.Progress progress = checks.progress(visit);
        int sampled = samples.of(visit.id()).map(sample -> sample.dossiers().size()).orElse(0);
        int faulty =
                (int)
                        found.stream()
                                .map(Answer::dossier)
                                .filter(dossier -> dossier != null)
                                .distinct()
                                .count();
        return new VisitPage.Counts(
                items, answered, sampled, faulty, progress.unanswered(), progress.conflicts());
    }

    private List<VisitPage.Fault> faults(Visit visit, List<Answer> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<Faults.Earlier>> earlier = faults.earlier(visit);
        var known =
                samples.known(
                        found.stream()
                                .map(Answer::dossier)
                                .filter(dossier -> dossier != null)
                                .distinct()
                                .toList());
        return found.stream()
                .map(one ->
                        new VisitPage.Fault(
                                one,
                                list.words(one.item()),
                                one.dossier() == null ? null : known.get(one.dossier()),
                                earlier.getOrDefault(one.item(), List.of())))
                .toList();
    }

    private List<VisitPage.Recommended> recommended(
            InspectionRound round, UUID visit, SignedIn by) {
        return recommendations.of(round).stream()
                .filter(one -> one.visit().equals(visit))
                .map(one ->
                        new VisitPage.Recommended(
                                one,
                                recommendations.steps(
                                        new FollowUps.Followed(
                                                round, round.visit(visit).orElseThrow(), one),
                                        by)))
                .toList();
    }
}
