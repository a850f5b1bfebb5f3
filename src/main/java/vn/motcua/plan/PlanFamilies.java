package vn.motcua.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.AgencyMatch;

/**
 * Plans that carry out others: a commune's or department's plan takes over the rows of the
 * district's that go to it, and whatever it leaves out is listed.
 */
@Component
public class PlanFamilies {

    private final PlanStore plans;
    private final RowStore rows;
    private final Plans register;
    private final PlanActs acts;
    private final Organizations organizations;

    PlanFamilies(
            PlanStore plans,
            RowStore rows,
            Plans register,
            PlanActs acts,
            Organizations organizations) {
        this.plans = plans;
        this.rows = rows;
        this.register = register;
        this.acts = acts;
        this.organizations = organizations;
    }

    /**
     * How a unit carries out a plan.
     *
     * @param child the unit's own plan; none while it has none
     * @param given rows of the plan that go to the unit
     * @param uncovered those of them that no row with a time and a product carries out
     */
    public record Coverage(
            UUID unit, Optional<Plan> child, List<PlanRow> given, List<PlanRow> uncovered) {

        public Coverage {
            given = List.copyOf(given);
            uncovered = List.copyOf(uncovered);
        }
    }

    /** Plans that carry out a plan. */
    public List<Plan> children(UUID parent) {
        return plans.all().stream().filter(plan -> parent.equals(plan.parent())).toList();
    }

    /** Every unit below that has to do with a plan, and what it leaves out. Four statements. */
    public List<Coverage> coverage(Plan parent) {
        return coverage(parent, plans.all());
    }

    /** The same by those plans alone that somebody sees. */
    public List<Coverage> coverage(Plan parent, SignedIn by) {
        return coverage(parent, register.all(by));
    }

    /**
     * @param all plans that there are
     */
    List<Coverage> coverage(Plan parent, List<Plan> all) {
        List<Plan> children =
                all.stream().filter(plan -> parent.id().equals(plan.parent())).toList();
        Set<UUID> asked = new LinkedHashSet<>(List.of(parent.id()));
        children.forEach(child -> asked.add(child.id()));
        Map<UUID, List<PlanRow>> byPlan = new HashMap<>();
        register.rows(asked)
                .forEach(row ->
                        byPlan.computeIfAbsent(row.plan(), id -> new ArrayList<>()).add(row));
        Map<UUID, List<PlanRow>> given = new LinkedHashMap<>();
        for (PlanRow row : byPlan.getOrDefault(parent.id(), List.of())) {
            row.involved().stream()
                    .filter(unit -> !unit.equals(parent.unit()))
                    .forEach(unit -> given.computeIfAbsent(unit, id -> new ArrayList<>()).add(row));
        }
        List<Coverage> coverage = new ArrayList<>();
        given.forEach((unit, rowsOf) -> {
            Optional<Plan> child =
                    children.stream()
                            .filter(plan -> plan.unit().equals(unit))
                            .max(Comparator.comparing(Plan::isIssued));
            Set<UUID> covered = new HashSet<>();
            child.ifPresent(plan ->
                    byPlan.getOrDefault(plan.id(), List.of()).stream()
                            .filter(PlanFamilies::covers)
                            .forEach(row -> covered.add(row.parent())));
            coverage.add(
                    new Coverage(
                            unit,
                            child,
                            rowsOf,
                            rowsOf.stream().filter(row -> !covered.contains(row.id())).toList()));
        });
        return coverage;
    }

    /** A task below counts with a day and a product. */
    private static boolean covers(PlanRow row) {
        return row.parent() != null && row.term() != null && !row.cells().product().isBlank();
    }

    /**
     * Begins a unit's plan with the rows of a plan that go to it. What the rows say is to be made
     * the unit's own before it is issued.
     *
     * @throws RefusalException where the unit has one, or no row goes to it
     */
    @Transactional
    public void derive(UUID id, UUID parentId, UUID unit, SignedIn by) {
        if (plans.find(id).isPresent()) {
            return;
        }
        Plan parent = acts.require(parentId);
        if (!parent.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanNotIssued());
        }
        OrganizationChart chart = organizations.chart();
        Unit of = chart.unit(unit, acts.today()).orElse(null);
        if (of == null || !acts.mayManage(unit, by)) {
            throw new RefusalException(new PlanRefusal.PlanUnitUnknown());
        }
        if (children(parentId).stream().anyMatch(child -> child.unit().equals(unit))) {
            throw new RefusalException(new PlanRefusal.ChildThere());
        }
        List<PlanRow> given =
                register.rows(parentId).stream()
                        .filter(row -> row.involved().contains(unit))
                        .toList();
        if (given.isEmpty()) {
            throw new RefusalException(new PlanRefusal.NothingForUnit());
        }
        insert(child(id, parent, of, by), of, given, by);
    }

    private Plan child(UUID id, Plan parent, Unit unit, SignedIn by) {
        PlanWords words = parent.words();
        return new Plan(
                id,
                unit.id(),
                parent.year(),
                PlanState.STAGED,
                1,
                parent.title(),
                "",
                null,
                "",
                "",
                new PlanWords(
                        "KẾ HOẠCH",
                        "",
                        unit.name(),
                        List.of(),
                        List.of(),
                        List.of(),
                        words.annexes(),
                        words.sections()),
                "",
                "",
                "",
                "",
                parent.id(),
                acts.now(),
                by.staff());
    }

    private void insert(Plan plan, Unit unit, List<PlanRow> given, SignedIn by) {
        AgencyMatch own =
                new AgencyMatch(unit.name(), AgencyMatch.Confidence.CHOSEN, List.of(unit.id()));
        List<PlanRow> taken = new ArrayList<>();
        for (PlanRow row : given) {
            taken.add(
                    new PlanRow(
                            Uuid7.next(),
                            plan.id(),
                            taken.size() + 1,
                            row.appendix(),
                            row.section(),
                            row.number(),
                            row.code(),
                            new PlanRow.Cells(
                                    row.cells().task(),
                                    unit.name(),
                                    "",
                                    row.cells().product(),
                                    row.cells().time()),
                            row.term(),
                            0,
                            0,
                            row.id(),
                            false,
                            List.of(own),
                            List.of()));
        }
        plans.insert(plan, "");
        rows.insert(taken);
        acts.write(
                plan.id(),
                new PlanEvent.Staged(
                        plan.unit(),
                        plan.year(),
                        plan.title(),
                        "",
                        null,
                        plan.parent(),
                        "",
                        0,
                        taken.stream().map(PlanDrafts::said).toList()),
                by.actor());
    }
}
