package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.AgencyMatcher;
import vn.motcua.plan.reading.PlanDocument;
import vn.motcua.plan.reading.PlanReader;

/**
 * The register of plans: taken in, looked at, issued. How rows are mended stands in {@link
 * PlanDrafts}, how they are followed in {@link PlanProgress}.
 */
@Component
public class Plans {

    /** Years that plans are made for. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2100;

    /** No plan's text is longer. */
    public static final int MOST_TEXT = 1_000_000;

    private final PlanStore plans;
    private final RowStore rows;
    private final FindingStore findings;
    private final PlanActs acts;
    private final PlanLimits limits;
    private final Organizations organizations;

    Plans(
            PlanStore plans,
            RowStore rows,
            FindingStore findings,
            PlanActs acts,
            PlanLimits limits,
            Organizations organizations) {
        this.plans = plans;
        this.rows = rows;
        this.findings = findings;
        this.acts = acts;
        this.limits = limits;
        this.organizations = organizations;
    }

    /** Newest year first. */
    public List<Plan> all() {
        return plans.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Plan find(UUID id) {
        return acts.require(id);
    }

    /** Newest year first; of those that are no more than drafts nobody from outside is told. */
    public List<Plan> all(SignedIn by) {
        return plans.all().stream().filter(plan -> maySee(plan, by)).toList();
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public Plan find(UUID id, SignedIn by) {
        Plan plan = find(id);
        if (!maySee(plan, by)) {
            throw new RefusalException(new PlanRefusal.NoSuchPlan());
        }
        return plan;
    }

    /** Whether somebody sees a plan that is there. */
    public boolean maySee(UUID id, SignedIn by) {
        return !by.supervises() || find(id).isIssued();
    }

    private static boolean maySee(Plan plan, SignedIn by) {
        return plan.isIssued() || !by.supervises();
    }

    /** The rows that hold, in the order of the plan. */
    public List<PlanRow> rows(UUID plan) {
        return rows(List.of(plan));
    }

    /** The rows that hold of several plans. */
    public List<PlanRow> rows(Collection<UUID> of) {
        return rows.of(of).stream().filter(row -> !row.withdrawn()).toList();
    }

    /**
     * @throws RefusalException where the plan has none such that holds
     */
    public PlanRow row(UUID plan, UUID row) {
        return rows(plan).stream()
                .filter(one -> one.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PlanRefusal.NoSuchRow()));
    }

    public List<NotedFinding> findings(UUID plan) {
        return findings.of(plan);
    }

    /** The document by lines, as it was read; none where the plan was made here. */
    public List<String> content(UUID plan) {
        return plans.content(plan);
    }

    public boolean mayManage(Plan plan, SignedIn by) {
        return acts.mayManage(plan.unit(), by);
    }

    /**
     * @throws RefusalException for who may not
     */
    public void requireManager(Plan plan, SignedIn by) {
        acts.requireManager(plan, by);
    }

    /** Agencies and departments for which somebody may plan, by name. */
    public List<Unit> unitsFor(SignedIn by) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = acts.today();
        return chart.units(today).stream()
                .filter(unit -> acts.mayManage(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /**
     * A document to be taken in.
     *
     * @param year null for the one that it names itself
     * @param source hash of the file; blank where the text was pasted
     */
    public record Document(
            UUID id,
            @Nullable UUID unit,
            @Nullable Integer year,
            String text,
            String source,
            String sourceName) {}

    /**
     * Reads a document into the register, where it waits to be looked at. Sent again under the same
     * id it is there once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void stage(Document document, SignedIn by) {
        if (plans.find(document.id()).isPresent()) {
            return;
        }
        LocalDate today = acts.today();
        Unit unit = unit(document.unit(), today, by);
        if (document.text().length() > MOST_TEXT) {
            throw new RefusalException(new PlanRefusal.PlanTextTooLong(MOST_TEXT));
        }
        PlanDocument read = PlanReader.read(document.text());
        if (read.rows().isEmpty()) {
            throw new RefusalException(new PlanRefusal.NothingInDocument());
        }
        int year = year(document.year(), read, today);
        LocalDate day = Objects.requireNonNullElse(read.head().day(), today);
        OrganizationChart chart = organizations.chart();
        LocalDate on = chart.unit(unit.id(), day).isPresent() ? day : today;
        Unit agency = chart.agencyOf(unit.id(), on).orElse(unit);
        Staging staged =
                Staging.of(
                        document.id(),
                        read,
                        year,
                        new AgencyMatcher(chart, on, agency),
                        limits.isBeforeStrict(day));
        Plan plan =
                new Plan(
                        document.id(),
                        unit.id(),
                        year,
                        PlanState.STAGED,
                        1,
                        read.head().title(),
                        read.number(),
                        read.head().day(),
                        read.head().signerTitle(),
                        read.head().signer(),
                        Staging.words(read),
                        document.source(),
                        document.sourceName(),
                        "",
                        "",
                        null,
                        acts.now(),
                        by.staff());
        plans.insert(plan, document.text());
        rows.insert(staged.rows());
        findings.insert(plan.id(), staged.findings());
        acts.write(
                plan.id(),
                new PlanEvent.Staged(
                        plan.unit(),
                        plan.year(),
                        plan.title(),
                        plan.number(),
                        plan.day(),
                        null,
                        plan.source(),
                        staged.findings().size(),
                        staged.rows().stream().map(PlanDrafts::said).toList()),
                by.actor());
    }

    private Unit unit(@Nullable UUID id, LocalDate today, SignedIn by) {
        Unit unit = id == null ? null : organizations.chart().unit(id, today).orElse(null);
        if (unit == null || !acts.mayManage(unit.id(), by)) {
            throw new RefusalException(new PlanRefusal.PlanUnitUnknown());
        }
        return unit;
    }

    private static int year(@Nullable Integer typed, PlanDocument read, LocalDate today) {
        Integer said = typed != null ? typed : read.head().year();
        int year = said == null ? today.getYear() : said;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusalException(new PlanRefusal.PlanYearWrong(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    /**
     * Says that all of a plan was looked at.
     *
     * @throws RefusalException while findings are open or rows unclear
     */
    @Transactional
    public void check(UUID id, int version, SignedIn by) {
        Plan plan = acts.open(id, version, by);
        List<NotedFinding> noted = findings.of(id);
        long open = noted.stream().filter(one -> one.settled() == null).count();
        List<Refusal> wrong = new ArrayList<>();
        if (open > 0) {
            wrong.add(new PlanRefusal.FindingsOpen((int) open));
        }
        List<PlanRow> all = rows(id);
        List<String> unclear = unclear(all);
        if (all.isEmpty() || !unclear.isEmpty()) {
            wrong.add(new PlanRefusal.RowsUnclear(unclear));
        }
        PlanActs.refuse(wrong);
        acts.moved(plan, PlanState.CHECKED);
        acts.write(
                id,
                new PlanEvent.Checked(
                        all.size(),
                        count(noted, NotedFinding.Settled.KEPT),
                        count(noted, NotedFinding.Settled.CORRECTED)),
                by.actor());
    }

    private static int count(List<NotedFinding> noted, NotedFinding.Settled how) {
        return (int) noted.stream().filter(one -> one.settled() == how).count();
    }

    /** Codes that stand twice, or rows without one or without a task. */
    private static List<String> unclear(List<PlanRow> all) {
        Set<String> unclear = new TreeSet<>();
        all.stream()
                .collect(Collectors.groupingBy(PlanRow::code, Collectors.counting()))
                .forEach((code, n) -> {
                    if (n > 1) {
                        unclear.add(code);
                    }
                });
        all.stream()
                .filter(row -> row.code().isEmpty() || row.cells().task().isEmpty())
                .forEach(row -> unclear.add("#" + row.position()));
        return List.copyOf(unclear);
    }

    /** Lets a plan be corrected again that was looked at and is not issued yet. */
    @Transactional
    public void reopen(UUID id, int version, SignedIn by) {
        Plan plan = acts.open(id, version, by);
        if (plan.state() != PlanState.CHECKED) {
            return;
        }
        acts.moved(plan, PlanState.STAGED);
        acts.write(id, new PlanEvent.Reopened(), by.actor());
    }

    /**
     * What a plan is issued with.
     *
     * @param day null for one that cannot be read
     * @param file hash of the signed document; blank where none is kept
     */
    public record Issue(
            String number,
            @Nullable LocalDate day,
            String title,
            String signerTitle,
            String signer,
            String file,
            String fileName) {

        public Issue {
            number = number.strip();
            title = title.strip();
            signerTitle = signerTitle.strip();
            signer = signer.strip();
        }
    }

    /**
     * Issues a plan that was looked at; from then on its rows are followed.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void issue(UUID id, int version, Issue issue, SignedIn by) {
        Plan plan = acts.open(id, version, by);
        if (plan.state() != PlanState.CHECKED) {
            throw new RefusalException(new PlanRefusal.PlanNotChecked());
        }
        PlanActs.refuse(wrong(issue));
        LocalDate day = Objects.requireNonNull(issue.day());
        if (plans.taken(plan, issue.number(), day)) {
            throw new RefusalException(new PlanRefusal.PlanNumberTaken(issue.number()));
        }
        Plan issued =
                new Plan(
                        plan.id(),
                        plan.unit(),
                        plan.year(),
                        PlanState.ISSUED,
                        plan.version(),
                        issue.title(),
                        issue.number(),
                        day,
                        issue.signerTitle(),
                        issue.signer(),
                        plan.words(),
                        plan.source(),
                        plan.sourceName(),
                        issue.file(),
                        issue.fileName(),
                        plan.parent(),
                        plan.stagedAt(),
                        plan.stagedBy());
        if (!plans.issue(issued)) {
            throw new RefusalException(new PlanRefusal.PlanMoved());
        }
        acts.write(
                id,
                new PlanEvent.Issued(issue.number(), day, issue.title(), issue.file()),
                by.actor());
    }

    private List<Refusal> wrong(Issue issue) {
        List<Refusal> wrong = new ArrayList<>();
        if (issue.number().isEmpty()) {
            wrong.add(new PlanRefusal.PlanNumberMissing());
        }
        if (issue.day() == null || issue.day().isAfter(acts.today())) {
            wrong.add(new PlanRefusal.PlanDayWrong("day"));
        }
        if (issue.title().isEmpty()) {
            wrong.add(new PlanRefusal.PlanTitleMissing());
        }
        if (issue.signer().isEmpty()) {
            wrong.add(new PlanRefusal.PlanSignerMissing());
        }
        RowTyped.tooLong("number", issue.number(), 100, wrong);
        RowTyped.tooLong("title", issue.title(), RowTyped.MOST, wrong);
        RowTyped.tooLong("signer", issue.signer() + issue.signerTitle(), 200, wrong);
        return wrong;
    }
}
