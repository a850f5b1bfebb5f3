package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.AgencyMatch.Confidence;
import vn.motcua.plan.reading.AgencyMatcher;
import vn.motcua.plan.reading.Sort;
import vn.motcua.plan.reading.Term;

/** Mends rows of plans that are not issued yet. What a row said before stays in the journal. */
@Component
public class PlanDrafts {

    private static final Set<Sort> AGENCIES = Set.of(Sort.AGENCY_UNKNOWN, Sort.AGENCY_UNSURE);

    private final RowStore rows;
    private final FindingStore findings;
    private final PlanActs acts;
    private final PlanLimits limits;
    private final Organizations organizations;

    PlanDrafts(
            RowStore rows,
            FindingStore findings,
            PlanActs acts,
            PlanLimits limits,
            Organizations organizations) {
        this.rows = rows;
        this.findings = findings;
        this.acts = acts;
        this.limits = limits;
        this.organizations = organizations;
    }

    /**
     * Says a row anew; findings about it are corrected by that.
     *
     * @param version of the plan that the person saw
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void correct(UUID plan, int version, UUID row, RowTyped typed, SignedIn by) {
        Plan seen = acts.open(plan, version, by);
        List<PlanRow> all = rows.of(List.of(plan));
        PlanRow before = find(all, row);
        PlanActs.refuse(typed.wrong());
        requireFree(typed.code(), row, all);
        PlanRow after = as(before, typed, seen);
        if (after.equals(before)) {
            return;
        }
        acts.moved(seen, PlanState.STAGED);
        rows.update(after);
        settle(
                plan,
                one -> isAbout(one, before) && !AGENCIES.contains(one.finding().sort()),
                NotedFinding.Settled.CORRECTED,
                by);
        acts.write(plan, new PlanEvent.RowCorrected(said(after)), by.actor());
    }

    /** Adds a row at the end of an annex. */
    @Transactional
    public void add(UUID plan, int version, UUID row, int appendix, RowTyped typed, SignedIn by) {
        Plan seen = acts.open(plan, version, by);
        List<PlanRow> all = rows.of(List.of(plan));
        if (all.stream().anyMatch(one -> one.id().equals(row))) {
            return;
        }
        PlanActs.refuse(typed.wrong());
        requireFree(typed.code(), row, all);
        PlanRow blank =
                new PlanRow(
                        row,
                        plan,
                        all.stream().mapToInt(PlanRow::position).max().orElse(0) + 1,
                        Math.max(1, appendix),
                        "",
                        "",
                        "",
                        typed.cells(),
                        null,
                        0,
                        0,
                        null,
                        false,
                        List.of(),
                        List.of());
        PlanRow added = as(blank, typed, seen);
        acts.moved(seen, PlanState.STAGED);
        rows.insert(List.of(added));
        acts.write(plan, new PlanEvent.RowAdded(said(added)), by.actor());
    }

    /** Takes a row out of the plan; it stays in the journal. */
    @Transactional
    public void withdraw(UUID plan, int version, UUID row, String reason, SignedIn by) {
        Plan seen = acts.open(plan, version, by);
        PlanRow before = find(rows.of(List.of(plan)), row);
        if (reason.isBlank()) {
            throw new RefusalException(new PlanRefusal.PlanReasonMissing());
        }
        if (reason.length() > RowTyped.MOST) {
            throw new RefusalException(new PlanRefusal.PlanFieldTooLong("reason", RowTyped.MOST));
        }
        acts.moved(seen, PlanState.STAGED);
        if (!rows.withdraw(row)) {
            throw new RefusalException(new PlanRefusal.NoSuchRow());
        }
        settle(plan, one -> isAbout(one, before), NotedFinding.Settled.CORRECTED, by);
        acts.write(
                plan, new PlanEvent.RowWithdrawn(row, before.code(), reason.strip()), by.actor());
    }

    /**
     * Says whom words of the plan mean, wherever they stand in it.
     *
     * @param units none for somebody outside the organization
     */
    @Transactional
    public void choose(UUID plan, int version, String said, Collection<UUID> units, SignedIn by) {
        Plan seen = acts.open(plan, version, by);
        OrganizationChart chart = organizations.chart();
        LocalDate today = acts.today();
        Set<UUID> chosen = new LinkedHashSet<>(units);
        if (chosen.isEmpty() || chosen.stream().anyMatch(id -> chart.unit(id, today).isEmpty())) {
            throw new RefusalException(new PlanRefusal.NoSuchUnit());
        }
        AgencyMatch match = new AgencyMatch(said, Confidence.CHOSEN, List.copyOf(chosen));
        int found = 0;
        for (PlanRow row : rows.of(List.of(plan))) {
            List<AgencyMatch> leads = with(row.leads(), match);
            List<AgencyMatch> supports = with(row.supports(), match);
            if (!leads.equals(row.leads()) || !supports.equals(row.supports())) {
                rows.parts(meaning(row, leads, supports));
                found++;
            }
        }
        if (found == 0) {
            throw new RefusalException(new PlanRefusal.NobodySaid(said));
        }
        acts.moved(seen, PlanState.STAGED);
        settle(
                plan,
                one ->
                        AGENCIES.contains(one.finding().sort())
                                && one.finding().said().contains(said),
                NotedFinding.Settled.CORRECTED,
                by);
        acts.write(plan, new PlanEvent.AgencyChosen(said, match.units()), by.actor());
    }

    private static List<AgencyMatch> with(List<AgencyMatch> before, AgencyMatch chosen) {
        return before.stream().map(one -> one.said().equals(chosen.said()) ? chosen : one).toList();
    }

    /**
     * Leaves what is odd as the document has it.
     *
     * @param numbers of findings; all that nobody has looked at where it is empty
     */
    @Transactional
    public void keep(UUID plan, Collection<Integer> numbers, SignedIn by) {
        Plan seen = acts.alone(plan, by);
        if (seen.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanIssued());
        }
        List<Integer> kept =
                settle(
                        plan,
                        one -> numbers.isEmpty() || numbers.contains(one.n()),
                        NotedFinding.Settled.KEPT,
                        by);
        if (!kept.isEmpty()) {
            acts.write(plan, new PlanEvent.FindingsKept(kept), by.actor());
        }
    }

    private static boolean isAbout(NotedFinding one, PlanRow row) {
        return row.code().isEmpty()
                ? row.line() > 0 && one.finding().line() == row.line()
                : one.finding().row().equals(row.code());
    }

    private List<Integer> settle(
            UUID plan, Predicate<NotedFinding> which, NotedFinding.Settled how, SignedIn by) {
        List<Integer> numbers =
                findings.of(plan).stream()
                        .filter(one -> one.settled() == null && which.test(one))
                        .map(NotedFinding::n)
                        .toList();
        findings.settle(plan, numbers, how, acts.now(), by.staff());
        return numbers;
    }

    private static PlanRow find(List<PlanRow> all, UUID row) {
        return all.stream()
                .filter(one -> one.id().equals(row) && !one.withdrawn())
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PlanRefusal.NoSuchRow()));
    }

    private static void requireFree(String code, UUID row, List<PlanRow> all) {
        boolean taken =
                all.stream()
                        .anyMatch(one ->
                                !one.withdrawn()
                                        && !one.id().equals(row)
                                        && one.code().equals(code));
        if (taken) {
            throw new RefusalException(new PlanRefusal.RowCodeTaken(code));
        }
    }

    private PlanRow as(PlanRow before, RowTyped typed, Plan plan) {
        LocalDate begins = Objects.requireNonNullElse(plan.day(), LocalDate.of(plan.year(), 1, 1));
        AgencyMatcher agencies = matcher(plan, begins);
        List<AgencyMatch> known = new ArrayList<>(before.leads());
        known.addAll(before.supports());
        return new PlanRow(
                before.id(),
                before.plan(),
                before.position(),
                before.appendix(),
                typed.section(),
                before.number(),
                typed.code(),
                typed.cells(),
                term(typed, begins, plan),
                before.line(),
                before.lastLine(),
                before.parent(),
                before.withdrawn(),
                remembered(agencies.match(typed.cells().lead()), known),
                remembered(agencies.match(typed.cells().support()), known));
    }

    /** What somebody has chosen for the same words stays. */
    private static List<AgencyMatch> remembered(List<AgencyMatch> read, List<AgencyMatch> known) {
        return read.stream()
                .map(one ->
                        known.stream()
                                .filter(old ->
                                        old.confidence() == Confidence.CHOSEN
                                                && old.said().equals(one.said()))
                                .findFirst()
                                .orElse(one))
                .toList();
    }

    private @Nullable Term term(RowTyped typed, LocalDate begins, Plan plan) {
        Term read =
                Staging.term(
                        typed.cells().time(), begins, plan.year(), limits.isBeforeStrict(begins));
        LocalDate first = typed.first();
        LocalDate last = typed.last();
        return first == null || last == null
                ? read
                : new Term(first, last, read != null && read.always());
    }

    private AgencyMatcher matcher(Plan plan, LocalDate begins) {
        OrganizationChart chart = organizations.chart();
        LocalDate on = chart.unit(plan.unit(), begins).isPresent() ? begins : acts.today();
        Unit agency =
                chart.agencyOf(plan.unit(), on)
                        .or(() -> chart.lastKnown(plan.unit(), on))
                        .orElseThrow();
        return new AgencyMatcher(chart, on, agency);
    }

    private static PlanRow meaning(
            PlanRow row, List<AgencyMatch> leads, List<AgencyMatch> supports) {
        return new PlanRow(
                row.id(),
                row.plan(),
                row.position(),
                row.appendix(),
                row.section(),
                row.number(),
                row.code(),
                row.cells(),
                row.term(),
                row.line(),
                row.lastLine(),
                row.parent(),
                row.withdrawn(),
                leads,
                supports);
    }

    /** An id for a row that is to be added. */
    public static UUID newRow() {
        return Uuid7.next();
    }

    static PlanEvent.Said said(PlanRow row) {
        Term term = row.term();
        return new PlanEvent.Said(
                row.id(),
                row.appendix(),
                row.section(),
                row.code(),
                row.cells().task(),
                row.cells().lead(),
                row.cells().support(),
                row.cells().product(),
                row.cells().time(),
                term == null ? null : term.first(),
                term == null ? null : term.last(),
                term != null && term.always(),
                row.parent());
    }
}
