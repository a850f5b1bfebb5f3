package vn.motcua.score.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.score.Evaluation;
import vn.motcua.score.EvaluationTables;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/**
 * The evaluation of agencies, which is public by the circular, and of officers: everybody sees
 * their own, and who gives out the work of a unit sees those who work in it.
 */
@Controller
class EvaluationDoor {

    static final String PATH = "/evaluation";

    private final EvaluationTables evaluations;
    private final Organizations organizations;
    private final EvaluationFiles files;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    EvaluationDoor(
            EvaluationTables evaluations,
            Organizations organizations,
            EvaluationFiles files,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.evaluations = evaluations;
        this.organizations = organizations;
        this.files = files;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        ScoreForm form = new ScoreForm(FormView.of(typed), clock.today(), AsKnown.NOW);
        List<Refusal> wrong = form.problems();
        return Page.of("score/evaluation", page(form, wrong, locale))
                .with(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Agencies and officers as a file of office programs. */
    @GetMapping(PATH + "/table.xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        return files.sheet(whole(typed, locale), locale);
    }

    /** The same as a plain table. */
    @GetMapping(PATH + "/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        return files.csv(whole(typed, locale), locale);
    }

    private EvaluationPage whole(MultiValueMap<String, String> typed, Locale locale) {
        ScoreForm form = new ScoreForm(FormView.of(typed), clock.today(), AsKnown.NOW);
        if (!form.problems().isEmpty()) {
            throw new RefusalException(form.problems());
        }
        return page(form, List.of(), locale);
    }

    private EvaluationPage page(ScoreForm form, List<Refusal> wrong, Locale locale) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        if (!wrong.isEmpty()) {
            return new EvaluationPage(
                    new ScoreForm(form.form().refused(wrong), form.today(), form.now()),
                    evaluations.book(),
                    List.of(),
                    List.of(),
                    0);
        }
        OrganizationChart chart = organizations.chart();
        boolean english = locale.getLanguage().equals("en");
        Map<UUID, Unit> agencies = new LinkedHashMap<>();
        chart.agencies(form.period().to()).forEach(unit -> agencies.put(unit.id(), unit));
        Asked asked =
                new Asked(agencies.keySet(), form.period().from(), form.period().to(), AsKnown.NOW);
        return new EvaluationPage(
                form,
                evaluations.book(),
                agencyRows(evaluations.agencies(asked), agencies, english),
                officerRows(by, asked, chart, english),
                evaluations.waiting(asked));
    }

    /** The best first; those of which nothing is known are left away. */
    private static List<EvaluationPage.Row> agencyRows(
            Map<UUID, Evaluation> made, Map<UUID, Unit> agencies, boolean english) {
        List<EvaluationPage.Row> rows = new ArrayList<>();
        agencies.forEach((id, unit) -> {
            Evaluation one = Objects.requireNonNull(made.get(id));
            if (one.dossiers() > 0) {
                rows.add(new EvaluationPage.Row(name(unit, english), "", one));
            }
        });
        return sorted(rows);
    }

    private List<EvaluationPage.Row> officerRows(
            SignedIn by, Asked asked, OrganizationChart chart, boolean english) {
        Set<UUID> led =
                chart.units(asked.to()).stream()
                        .map(Unit::id)
                        .filter(unit -> access.may(by, Right.DOSSIER_ASSIGN, Scope.of(unit)))
                        .collect(Collectors.toSet());
        List<EvaluationPage.Row> rows = new ArrayList<>();
        evaluations
                .officers(by.staff(), led, asked)
                .forEach((officer, made) ->
                        rows.add(
                                new EvaluationPage.Row(
                                        chart.staff(officer.staff())
                                                .map(Staff::name)
                                                .orElseGet(officer.staff()::toString),
                                        chart.lastKnown(officer.unit(), asked.to())
                                                .map(unit -> name(unit, english))
                                                .orElse(""),
                                        made)));
        return sorted(rows);
    }

    private static List<EvaluationPage.Row> sorted(Collection<EvaluationPage.Row> rows) {
        return rows.stream()
                .sorted(
                        Comparator.comparing((EvaluationPage.Row row) -> row.evaluation().total())
                                .reversed()
                                .thenComparing(EvaluationPage.Row::name))
                .toList();
    }

    private static String name(Unit unit, boolean english) {
        return english && !unit.nameEn().isBlank() ? unit.nameEn() : unit.name();
    }
}
