package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.InitiativeJournal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The register of programmes from above, and how they are carried out here. */
@Component
public class Programmes {

    private final ProgrammeStore store;
    private final ProgrammeLimits limits;
    private final InitiativeJournal journal;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    Programmes(
            ProgrammeStore store,
            ProgrammeLimits limits,
            InitiativeJournal journal,
            Access access,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.limits = limits;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The last received first. */
    public List<Programme> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Programme find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new ProgrammeRefusal.NoSuchProgramme()));
    }

    public boolean mayManage(UUID agency, SignedIn by) {
        return access.may(by, Right.PLAN_MANAGE, Scope.of(agency));
    }

    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.PLAN_MANAGE);
    }

    /** Whether somebody may say that a task is done. */
    public boolean mayReport(ProgrammeTask task, SignedIn by) {
        return access.may(by, Right.PLAN_REPORT, Scope.of(task.lead()));
    }

    /** Agencies for which somebody may register one, by name. */
    public List<Unit> agencies(SignedIn by) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> mayManage(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Units that a task of an agency may be given to. */
    public List<Unit> units(UUID agency) {
        Set<UUID> below = organizations.chart().subtree(agency, clock.today());
        return organizations.chart().units(clock.today()).stream()
                .filter(unit -> below.contains(unit.id()))
                .toList();
    }

    /**
     * Registers one; sent again under the same id it is kept once.
     *
     * @param agency null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void register(UUID id, @Nullable UUID agency, ProgrammeTyped typed, SignedIn by) {
        requireManager(by);
        if (store.find(id).isPresent()) {
            return;
        }
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (agency == null || organizations.chart().unit(agency, today).isEmpty()) {
            wrong.add(new ProgrammeRefusal.ProgrammeAgencyMissing());
        } else {
            access.require(by, Right.PLAN_MANAGE, Scope.of(agency));
        }
        typed.check(today, wrong);
        refuse(wrong);
        ProgrammeHead head = typed.head();
        UUID whose = Objects.requireNonNull(agency);
        try {
            store.insert(
                    new Programme(
                            id,
                            whose,
                            head,
                            typed.file(),
                            typed.fileName(),
                            null,
                            limits.planBy(whose, head.receivedOn()),
                            List.of()),
                    clock.instant(),
                    by.staff());
        } catch (DuplicateKeyException taken) {
            throw new RefusalException(new ProgrammeRefusal.ProgrammeTaken(head.number()));
        }
        journal.write(
                id,
                new ProgrammeEvent.Registered(
                        whose,
                        head.level(),
                        head.issuer(),
                        head.number(),
                        head.signedOn(),
                        head.receivedOn(),
                        head.title(),
                        head.endsOn(),
                        head.local(),
                        typed.file()),
                by);
    }

    private Programme own(UUID id, SignedIn by) {
        Programme one = find(id);
        access.require(by, Right.PLAN_MANAGE, Scope.of(one.agency()));
        if (!one.head().local()) {
            throw new RefusalException(new ProgrammeRefusal.NothingLocal());
        }
        return one;
    }

    /**
     * Notes the document that carries one out here.
     *
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void plan(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String file,
            String fileName,
            SignedIn by) {
        Programme one = own(id, by);
        List<Refusal> wrong = new ArrayList<>();
        ProgrammeTyped.line("planNumber", number, wrong);
        if (on == null || on.isAfter(clock.today()) || on.isBefore(one.head().receivedOn())) {
            wrong.add(new ProgrammeRefusal.ProgrammeDayWrong("planOn"));
        }
        refuse(wrong);
        Programme.Implementing plan =
                new Programme.Implementing(
                        number.strip(), Objects.requireNonNull(on), file, fileName);
        if (!store.plan(id, plan)) {
            throw new RefusalException(new ProgrammeRefusal.ProgrammeDone());
        }
        journal.write(id, new ProgrammeEvent.Planned(plan.number(), plan.on(), file), by);
    }

    /** Derives a task from one; sent again under the same id it is kept once. */
    @Transactional
    public void derive(UUID id, TaskTyped typed, SignedIn by) {
        // Two at once would both be the next.
        store.lock(id);
        Programme one = own(id, by);
        List<Refusal> wrong = new ArrayList<>();
        ProgrammeTyped.line("words", typed.words(), wrong);
        ProgrammeTyped.line("product", typed.product(), wrong);
        List<UUID> units = units(one.agency()).stream().map(Unit::id).toList();
        UUID lead = typed.lead();
        if (lead == null || !units.contains(lead) || !units.containsAll(typed.support())) {
            wrong.add(new ProgrammeRefusal.LeadMissing());
        }
        LocalDate due = typed.due();
        if (due == null || due.isBefore(one.head().signedOn())) {
            wrong.add(new ProgrammeRefusal.DueWrong());
        }
        refuse(wrong);
        ProgrammeTask task =
                new ProgrammeTask(
                        typed.id(),
                        id,
                        one.tasks().size() + 1,
                        typed.words().strip(),
                        Objects.requireNonNull(lead),
                        List.copyOf(new LinkedHashSet<>(typed.support())),
                        Objects.requireNonNull(due),
                        typed.product().strip(),
                        null);
        if (store.add(task)) {
            journal.write(
                    id,
                    new ProgrammeEvent.TaskDerived(
                            task.id(),
                            task.words(),
                            task.lead(),
                            task.support(),
                            task.due(),
                            task.product()),
                    by);
        }
    }

    /**
     * Notes what completed a task.
     *
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void done(
            UUID id,
            UUID task,
            @Nullable LocalDate on,
            String number,
            String title,
            String file,
            String fileName,
            SignedIn by) {
        Programme one = find(id);
        ProgrammeTask found =
                one.task(task)
                        .orElseThrow(
                                () -> new RefusalException(new ProgrammeRefusal.NoSuchProgramme()));
        access.require(by, Right.PLAN_REPORT, Scope.of(found.lead()));
        List<Refusal> wrong = new ArrayList<>();
        ProgrammeTyped.line("doneTitle", title, wrong);
        if (number.length() > ProgrammeTyped.LINE) {
            wrong.add(new ProgrammeRefusal.ProgrammeTextWrong("doneNumber", ProgrammeTyped.LINE));
        }
        if (on == null || on.isAfter(clock.today()) || on.isBefore(one.head().signedOn())) {
            wrong.add(new ProgrammeRefusal.ProgrammeDayWrong("doneOn"));
        }
        refuse(wrong);
        ProgrammeTask.Done done =
                new ProgrammeTask.Done(
                        Objects.requireNonNull(on), number.strip(), title.strip(), file, fileName);
        if (!store.done(task, done, by.staff())) {
            throw new RefusalException(new ProgrammeRefusal.ProgrammeDone());
        }
        journal.write(
                id,
                new ProgrammeEvent.TaskDone(task, done.on(), done.number(), done.title(), file),
                by);
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
