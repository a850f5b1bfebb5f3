package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckGroup;
import vn.motcua.inspection.CheckItem;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Photograph;
import vn.motcua.inspection.Sample;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.Verdict;
import vn.motcua.inspection.Visit;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** Puts together the check-list, the sample and one sampled dossier of a visit. */
@Component
class CheckPages {

    private final InspectionRounds rounds;
    private final Checks checks;
    private final CheckList list;
    private final Samples samples;
    private final Tablets tablets;
    private final Faults faults;
    private final KnownWords words;
    private final InspectionAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    CheckPages(
            InspectionRounds rounds,
            Checks checks,
            CheckList list,
            Samples samples,
            Tablets tablets,
            Faults faults,
            KnownWords words,
            InspectionAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.rounds = rounds;
        this.checks = checks;
        this.list = list;
        this.samples = samples;
        this.tablets = tablets;
        this.faults = faults;
        this.words = words;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The team and the office see answers at once; the unit sees them once the team has left. */
    boolean maySeeAnswers(InspectionRound round, Visit visit, SignedIn by) {
        return access.maySeeWhole(round, by) || visit.state().isOver();
    }

    private InspectionNames names() {
        return new InspectionNames(organizations.chart(), clock.today());
    }

    private InspectionRound seen(UUID id, SignedIn by) {
        InspectionRound round = rounds.ofVisit(id, by);
        if (!maySeeAnswers(round, round.visit(id).orElseThrow(), by)) {
            throw none();
        }
        return round;
    }

    private static RefusalException none() {
        return new RefusalException(new InspectionRefusal.NoSuchInspection());
    }

    Page list(UUID id, FormView form, SignedIn by) {
        InspectionRound round = seen(id, by);
        Visit visit = round.visit(id).orElseThrow();
        Given given = given(id);
        Map<String, List<Faults.Earlier>> earlier = faults.earlier(visit);
        List<ChecksPage.Group> groups = new ArrayList<>();
        for (CheckGroup group : list.groups(Checks.lawDay(visit))) {
            groups.add(
                    new ChecksPage.Group(
                            group,
                            group.items().stream()
                                    .map(item -> asked(item, null, given, "", earlier))
                                    .toList()));
        }
        return Page.of(
                "inspection/checks",
                new ChecksPage(
                        round, visit, groups, checks.mayAnswer(round, visit, by), names(), form));
    }

    /** What was noted and photographed of a visit, by what was asked. */
    private record Given(
            Map<Answer.Subject, List<Answer>> answers,
            Map<Answer.Subject, List<Photograph>> photographs) {}

    private Given given(UUID visit) {
        return new Given(checks.answers(visit), tablets.photographs(visit));
    }

    private static Asked asked(
            CheckItem item,
            @Nullable UUID dossier,
            Given given,
            String fact,
            Map<String, List<Faults.Earlier>> earlier) {
        Answer.Subject subject = new Answer.Subject(dossier, item.key());
        List<Answer> all = given.answers().getOrDefault(subject, List.of());
        List<Answer> heads = Answer.heads(all);
        return new Asked(
                item,
                heads,
                given.photographs().getOrDefault(subject, List.of()),
                all.size() - heads.size(),
                fact,
                earlier.getOrDefault(item.key(), List.of()));
    }

    Page sample(UUID id, FormView form, SignedIn by) {
        InspectionRound round = seen(id, by);
        Visit visit = round.visit(id).orElseThrow();
        Sample sample = samples.of(id).orElse(null);
        return Page.of(
                "inspection/sample",
                new SamplePage(
                        round,
                        visit,
                        sample,
                        sample == null ? 0 : samples.populationNow(visit, sample.received()).size(),
                        sample == null ? List.of() : rows(visit, sample),
                        samples.mayDraw(round, visit, by) && sample == null,
                        names(),
                        form));
    }

    private List<SamplePage.Row> rows(Visit visit, Sample sample) {
        Map<Answer.Subject, List<Answer>> answers = checks.answers(visit.id());
        List<CheckItem> questions = list.questions(Checks.lawDay(visit));
        Map<UUID, InspectedDossier> known = samples.known(sample.dossiers());
        Function<UUID, SamplePage.Row> row =
                dossier -> {
                    List<List<Answer>> given =
                            questions.stream()
                                    .map(item ->
                                            answers.getOrDefault(
                                                    new Answer.Subject(dossier, item.key()),
                                                    List.of()))
                                    .filter(all -> !all.isEmpty())
                                    .toList();
                    return new SamplePage.Row(
                            dossier,
                            known.get(dossier),
                            questions.size(),
                            given.size(),
                            (int)
                                    given.stream()
                                            .flatMap(all -> Answer.standing(all).stream())
                                            .filter(one -> one.verdict() == Verdict.NOT_MET)
                                            .count(),
                            given.stream().anyMatch(all -> Answer.heads(all).size() > 1));
                };
        return sample.dossiers().stream().map(row).toList();
    }

    /** What the program knows of each question is said in the viewer's language. */
    Page sampled(UUID id, UUID dossier, FormView form, Locale locale, SignedIn by) {
        InspectionRound round = seen(id, by);
        Visit visit = round.visit(id).orElseThrow();
        Sample sample =
                samples.of(id)
                        .filter(one -> one.dossiers().contains(dossier))
                        .orElseThrow(CheckPages::none);
        InspectedDossier known = samples.known(List.of(dossier)).get(dossier);
        if (known == null) {
            throw none();
        }
        Given given = given(id);
        Map<String, List<Faults.Earlier>> earlier = faults.earlier(visit);
        int place = sample.dossiers().indexOf(dossier);
        return Page.of(
                "inspection/sampled",
                new SampledPage(
                        round,
                        visit,
                        known,
                        place + 1,
                        place + 1 < sample.dossiers().size()
                                ? sample.dossiers().get(place + 1)
                                : null,
                        list.questions(Checks.lawDay(visit)).stream()
                                .map(item ->
                                        asked(
                                                item,
                                                dossier,
                                                given,
                                                words.of(item.fact(), known, locale),
                                                earlier))
                                .toList(),
                        checks.mayAnswer(round, visit, by),
                        names(),
                        form));
    }
}
