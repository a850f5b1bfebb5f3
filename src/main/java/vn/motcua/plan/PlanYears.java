package vn.motcua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.AgencyMatcher;

/** Begins the plan of the year after from this year's. */
@Component
public class PlanYears {

    private final PlanStore plans;
    private final RowStore rows;
    private final FindingStore findings;
    private final Plans register;
    private final PlanActs acts;
    private final PlanLimits limits;
    private final Organizations organizations;

    PlanYears(
            PlanStore plans,
            RowStore rows,
            FindingStore findings,
            Plans register,
            PlanActs acts,
            PlanLimits limits,
            Organizations organizations) {
        this.plans = plans;
        this.rows = rows;
        this.findings = findings;
        this.register = register;
        this.acts = acts;
        this.limits = limits;
        this.organizations = organizations;
    }

    /** The plan that was begun from this one. */
    public Optional<UUID> next(Plan plan) {
        return plans.next(plan.id());
    }

    /**
     * Begins next year's plan of the same unit with the rows that hold. It waits to be looked at
     * like one that was read from a document. Sent again under the same id it is there once.
     *
     * @throws RefusalException where the plan is not issued, or the next one is begun
     */
    @Transactional
    public void begin(UUID id, UUID fromId, SignedIn by) {
        if (plans.find(id).isPresent()) {
            return;
        }
        Plan from = acts.alone(fromId, by);
        if (!from.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanNotIssued());
        }
        int year = from.year() + 1;
        if (year > Plans.LAST_YEAR || plans.next(fromId).isPresent()) {
            throw new RefusalException(new PlanRefusal.NextYearThere(year));
        }
        LocalDate begins = LocalDate.of(year, 1, 1);
        OrganizationChart chart = organizations.chart();
        Unit unit =
                chart.unit(from.unit(), begins)
                        .orElseThrow(() -> new RefusalException(new PlanRefusal.PlanUnitUnknown()));
        Staging staged =
                NextYear.of(
                        id,
                        register.rows(fromId),
                        year,
                        new AgencyMatcher(
                                chart, begins, chart.agencyOf(unit.id(), begins).orElse(unit)),
                        one -> chart.unit(one, begins).isPresent(),
                        limits.isBeforeStrict(begins));
        Plan plan = plan(id, from, year, by);
        plans.insert(plan, "");
        plans.begunFrom(id, fromId);
        rows.insert(staged.rows());
        findings.insert(id, staged.findings());
        acts.write(
                id,
                new PlanEvent.Staged(
                        plan.unit(),
                        year,
                        plan.title(),
                        "",
                        null,
                        null,
                        "",
                        staged.findings().size(),
                        staged.rows().stream().map(PlanDrafts::said).toList()),
                by.actor());
        acts.write(id, new PlanEvent.BegunFrom(fromId, from.year()), by.actor());
    }

    private Plan plan(UUID id, Plan from, int year, SignedIn by) {
        PlanWords words = from.words();
        String old = "(?<!\\d)" + from.year() + "(?!\\d)";
        return new Plan(
                id,
                from.unit(),
                year,
                PlanState.STAGED,
                1,
                from.title().replaceAll(old, String.valueOf(year)),
                "",
                null,
                from.signerTitle(),
                "",
                new PlanWords(
                        words.kind(),
                        words.place(),
                        words.agency(),
                        List.of(),
                        words.articles().stream()
                                .map(one ->
                                        new PlanWords.Article(
                                                one.number(),
                                                one.text()
                                                        .replaceAll(
                                                                "(?iu)(?<=năm )" + from.year(),
                                                                String.valueOf(year))))
                                .toList(),
                        words.recipients(),
                        words.annexes(),
                        words.sections()),
                "",
                "",
                "",
                "",
                null,
                acts.now(),
                by.staff());
    }
}
