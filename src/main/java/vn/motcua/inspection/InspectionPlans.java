package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/** Yearly plans of inspections: drafted, approved by a leader, sent to the units. */
@Component
@LegalBasis("tt-25-2014#kế hoạch")
public class InspectionPlans {

    private static final int FIRST_YEAR = 2010;

    private final InspectionPlanStore store;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final InspectionLimits limits;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionPlans(
            InspectionPlanStore store,
            InspectionJournal journal,
            InspectionAccess access,
            InspectionLimits limits,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.limits = limits;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The latest year first; a draft is seen by those who keep or approve it. */
    public List<InspectionPlan> all(SignedIn by) {
        return store.all().stream().filter(plan -> maySee(plan, by)).toList();
    }

    /** Drafts among them; for figures and rounds. */
    List<InspectionPlan> everything() {
        return store.all();
    }

    private boolean maySee(InspectionPlan plan, SignedIn by) {
        return plan.isApproved()
                || access.mayManage(plan.agency(), by)
                || access.mayApprove(plan.agency(), by);
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public InspectionPlan find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(plan -> maySee(plan, by))
                .orElseThrow(() -> new RefusalException(new InspectionRefusal.NoSuchInspection()));
    }

    Optional<InspectionPlan> find(UUID id) {
        return store.find(id);
    }

    /** The last good day to send an approved plan. */
    public Optional<LocalDate> sendBy(InspectionPlan plan) {
        return Optional.ofNullable(plan.approval())
                .map(approval -> limits.sendBy(plan.agency(), approval.on()));
    }

    /** Whether an approved plan went out late, or is late by today. */
    public boolean isSentLate(InspectionPlan plan) {
        LocalDate sent = Objects.requireNonNullElse(plan.sentOn(), clock.today());
        return sendBy(plan).filter(sent::isAfter).isPresent();
    }

    /** Whether a plan was approved after its day, or is late by today. */
    public boolean isApprovedLate(InspectionPlan plan) {
        InspectionPlan.Approval approval = plan.approval();
        LocalDate day = approval == null ? clock.today() : approval.on();
        return !day.isBefore(limits.approveBefore(plan.year()));
    }

    /**
     * Begins a plan; sent again under the same id it is kept once.
     *
     * @param agency null for one that cannot be read
     * @param year 0 for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draft(UUID id, @Nullable UUID agency, int year, PlanItems items, SignedIn by) {
        access.requireManager(by);
        List<Refusal> wrong = new ArrayList<>();
        LocalDate today = clock.today();
        if (agency == null || organizations.chart().unit(agency, today).isEmpty()) {
            wrong.add(new InspectionRefusal.InspectingAgencyMissing());
        } else {
            access.requireManage(agency, by);
        }
        if (year < FIRST_YEAR || year > today.getYear() + 1) {
            wrong.add(new InspectionRefusal.InspectionYearWrong());
        }
        items.check(wrong);
        refuse(wrong);
        UUID whose = Objects.requireNonNull(agency);
        try {
            if (store.insert(id, whose, year, items, clock.instant(), by.staff())) {
                journal.write(id, new InspectionEvent.PlanDrafted(whose, year, digest(items)), by);
            }
        } catch (DuplicateKeyException taken) {
            throw new RefusalException(new InspectionRefusal.PlanTaken(String.valueOf(year)));
        }
    }

    private static String digest(PlanItems items) {
        return TextHash.hex(items.toString());
    }

    /** Holds a plan that this person keeps and that is a draft. */
    private InspectionPlan open(UUID id, SignedIn by) {
        store.lock(id);
        InspectionPlan plan = find(id, by);
        access.requireManage(plan.agency(), by);
        if (plan.isApproved()) {
            throw new RefusalException(new InspectionRefusal.PlanNotNow());
        }
        return plan;
    }

    /** Changes the texts of a draft. */
    @Transactional
    public void change(UUID id, PlanItems items, SignedIn by) {
        open(id, by);
        List<Refusal> wrong = new ArrayList<>();
        items.check(wrong);
        refuse(wrong);
        store.update(id, items);
        journal.write(id, new InspectionEvent.PlanChanged(digest(items)), by);
    }

    /**
     * Puts a unit into a draft.
     *
     * @param unit null for one that cannot be read, as way and days
     */
    @Transactional
    public void plan(
            UUID id,
            UUID row,
            @Nullable UUID unit,
            @Nullable InspectionWay way,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SignedIn by) {
        InspectionPlan plan = open(id, by);
        if (plan.planned(row).isPresent()) {
            return;
        }
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null
                || access.below(plan.agency()).stream().noneMatch(u -> u.id().equals(unit))) {
            wrong.add(new InspectionRefusal.InspectedUnitWrong());
        } else if (plan.of(unit).isPresent()) {
            wrong.add(new InspectionRefusal.UnitInPlanAlready());
        }
        if (way == null) {
            wrong.add(new InspectionRefusal.WayMissing());
        }
        if (from == null || to == null || to.isBefore(from)) {
            wrong.add(new InspectionRefusal.SpanWrong(from == null ? "from" : "to"));
        } else if (from.getYear() != plan.year() || to.getYear() != plan.year()) {
            wrong.add(new InspectionRefusal.TimeOutsideYear(String.valueOf(plan.year())));
        }
        refuse(wrong);
        InspectionPlan.PlannedUnit planned =
                new InspectionPlan.PlannedUnit(
                        row,
                        Objects.requireNonNull(unit),
                        Objects.requireNonNull(way),
                        new Span(Objects.requireNonNull(from), Objects.requireNonNull(to)));
        if (store.add(id, planned)) {
            journal.write(
                    id,
                    new InspectionEvent.UnitPlanned(
                            row,
                            planned.unit(),
                            planned.way(),
                            planned.time().from(),
                            planned.time().to()),
                    by);
        }
    }

    /** Takes a unit out of a draft. */
    @Transactional
    public void unplan(UUID id, UUID row, SignedIn by) {
        open(id, by);
        if (!store.drop(id, row)) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        journal.write(id, new InspectionEvent.UnitUnplanned(row), by);
    }

    /**
     * A leader of the agency approves a plan whose eight items all say something.
     *
     * @param on null for a day that cannot be read
     * @param file hash of the signed paper; blank where none is kept
     */
    @Transactional
    public void approve(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String file,
            String fileName,
            SignedIn by) {
        store.lock(id);
        InspectionPlan plan = find(id, by);
        access.requireApprove(plan.agency(), by);
        if (plan.isApproved()) {
            throw new RefusalException(new InspectionRefusal.PlanNotNow());
        }
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.number("number", number, wrong);
        if (on == null || on.isAfter(clock.today())) {
            wrong.add(new InspectionRefusal.InspectionDayWrong("on"));
        }
        refuse(wrong);
        List<Integer> missing = new ArrayList<>(plan.items().missing());
        if (plan.units().isEmpty()) {
            missing.add(PlanItems.UNITS);
        }
        if (!missing.isEmpty()) {
            throw new RefusalException(
                    new InspectionRefusal.PlanItemsMissing(
                            missing.stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
        InspectionPlan.Approval approval =
                new InspectionPlan.Approval(
                        number.strip(), Objects.requireNonNull(on), file, fileName);
        store.approve(id, approval, by.staff());
        journal.write(
                id, new InspectionEvent.PlanApproved(approval.number(), approval.on(), file), by);
    }

    /**
     * Notes that an approved plan went to its units.
     *
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void send(UUID id, @Nullable LocalDate on, SignedIn by) {
        store.lock(id);
        InspectionPlan plan = find(id, by);
        access.requireManage(plan.agency(), by);
        InspectionPlan.Approval approval = plan.approval();
        if (approval == null || plan.sentOn() != null) {
            throw new RefusalException(new InspectionRefusal.PlanNotNow());
        }
        if (on == null || on.isAfter(clock.today()) || on.isBefore(approval.on())) {
            throw new RefusalException(new InspectionRefusal.InspectionDayWrong("sentOn"));
        }
        store.send(id, on);
        journal.write(
                id,
                new InspectionEvent.PlanSent(
                        on, plan.units().stream().map(InspectionPlan.PlannedUnit::unit).toList()),
                by);
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
