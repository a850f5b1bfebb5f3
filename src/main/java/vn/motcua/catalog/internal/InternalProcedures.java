package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/**
 * The register of internal procedures, apart from the catalogue of what citizens do: what each
 * says, and that it is no longer done. How far each has come is said by {@link Stages}.
 */
@Component
@LegalBasis("qd-1085-2022#1")
public class InternalProcedures {

    static final String STREAM = "internal-procedure";

    /** One procedure with how far it has come. */
    public record Entry(InternalProcedure procedure, Standing standing) {}

    private final InternalStore store;
    private final StageStore stages;
    private final InternalLimits limits;
    private final Calendars calendars;
    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    InternalProcedures(
            InternalStore store,
            StageStore stages,
            InternalLimits limits,
            Calendars calendars,
            Catalog catalog,
            Journal journal,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.stages = stages;
        this.limits = limits;
        this.calendars = calendars;
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** What is still done and matches, by code. */
    public List<Entry> list(InternalFilter filter, SignedIn by) {
        requireManager(by);
        return entries().stream()
                .filter(entry -> entry.procedure().endedOn() == null)
                .filter(entry -> filter.matches(entry.procedure(), entry.standing()))
                .toList();
    }

    /** All, with how far they have come today; also those that have ended. */
    List<Entry> entries() {
        return entries(clock.today());
    }

    /**
     * The same on a day. What was corrected since is read as corrected, and what was worked in
     * later still waited.
     */
    List<Entry> entries(LocalDate today) {
        Map<UUID, List<StageFact>> facts =
                stages.facts().stream().collect(Collectors.groupingBy(StageFact::procedure));
        Map<UUID, List<LegalChange>> changes =
                stages.changes().stream()
                        .map(change -> change.asOf(today))
                        .collect(Collectors.groupingBy(LegalChange::procedure));
        return store.all().stream()
                .map(p ->
                        new Entry(
                                p,
                                Standing.of(
                                        facts.getOrDefault(p.id(), List.of()),
                                        changes.getOrDefault(p.id(), List.of()),
                                        today,
                                        this::due)))
                .toList();
    }

    private LocalDate due(LocalDate effective) {
        return calendars
                .common(effective)
                .plusWorkingDays(effective, limits.updateWithin(effective));
    }

    /**
     * @throws RefusalException where there is none
     */
    public Entry find(UUID id, SignedIn by) {
        requireManager(by);
        InternalProcedure found =
                store.find(id)
                        .orElseThrow(
                                () -> new RefusalException(new InternalRefusal.NoSuchInternal()));
        return new Entry(
                found, Standing.of(stages.facts(id), stages.changes(id), clock.today(), this::due));
    }

    /** What changed below it, the last to take effect first. */
    public List<LegalChange> changes(UUID id, SignedIn by) {
        requireManager(by);
        return stages.changes(id);
    }

    /** How many wait to be brought up to what they follow from. */
    public long waiting() {
        return stages.waiting(clock.today());
    }

    /** Everything that is wrong with a description. */
    public static List<Refusal> problems(InternalProcedure p) {
        return InternalRules.problems(p);
    }

    /**
     * Takes one into the register; sent again under the same id it is there once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void register(InternalProcedure p, SignedIn by) {
        requireManager(by);
        refuse(InternalRules.problems(p));
        if (store.find(p.id()).isPresent()) {
            return;
        }
        if (!store.insert(p, clock.instant(), by.staff())) {
            throw new RefusalException(new InternalRefusal.InternalCodeTaken(p.code()));
        }
        write(
                p.id(),
                new InternalEvent.Registered(
                        p.code(), p.kind(), p.sameLevel(), p.unit(), digest(p)),
                by);
    }

    /**
     * Describes it anew; the description before it is kept. What says the same changes nothing.
     *
     * @param p with the version that the person saw
     * @throws RefusalException with everything that is wrong, or when somebody else came first
     */
    @Transactional
    public void describe(InternalProcedure p, SignedIn by) {
        InternalProcedure before = find(p.id(), by).procedure();
        refuse(InternalRules.problems(p));
        if (before.endedOn() != null) {
            throw new RefusalException(new InternalRefusal.InternalEnded());
        }
        if (p.version() != before.version()) {
            throw new RefusalException(new InternalRefusal.InternalMoved());
        }
        InternalProcedure after = InternalRules.next(before, p);
        if (digest(after).equals(digest(before))) {
            return;
        }
        if (!store.describe(after, clock.instant(), by.staff())) {
            throw new RefusalException(new InternalRefusal.InternalMoved());
        }
        write(
                p.id(),
                new InternalEvent.Described(
                        after.version(),
                        after.kind(),
                        after.sameLevel(),
                        after.unit(),
                        changed(before, after),
                        digest(after)),
                by);
    }

    private static Set<Part> changed(InternalProcedure before, InternalProcedure after) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!before.part(part).equals(after.part(part))) {
                changed.add(part);
            }
        }
        return changed;
    }

    /** Of all that it says, whatever its version. */
    private static String digest(InternalProcedure p) {
        return TextHash.hex(
                String.join(
                        "\n",
                        p.code(),
                        p.name(),
                        p.kind().name(),
                        Boolean.toString(p.sameLevel()),
                        p.field(),
                        p.unit().toString(),
                        new TreeMap<>(p.parts()).toString()));
    }

    /**
     * Says that it is no longer done; inventories that hold it keep it.
     *
     * @param decision number of the decision that ends it
     */
    @Transactional
    public void end(UUID id, LocalDate from, String decision, SignedIn by) {
        InternalProcedure p = find(id, by).procedure();
        List<Refusal> wrong = new ArrayList<>();
        if (from.isAfter(clock.today())) {
            wrong.add(new InternalRefusal.InternalDayAhead("from"));
        }
        InternalRules.needed("decision", decision, wrong);
        refuse(wrong);
        if (p.endedOn() != null || !store.end(id, from)) {
            throw new RefusalException(new InternalRefusal.InternalEnded());
        }
        write(id, new InternalEvent.Ended(from, decision), by);
    }

    /** What agencies may receive as dossiers today. */
    public List<ProcedureVersion> receivable() {
        return catalog.snapshot().internal(clock.today());
    }

    /**
     * Says as what agencies receive it.
     *
     * @param code of a procedure for agencies that is in force; empty for none
     */
    @Transactional
    public void receiveAs(UUID id, String code, SignedIn by) {
        boolean there = journal.lock(id).isPresent();
        InternalProcedure p = find(id, by).procedure();
        if (!there || p.endedOn() != null) {
            throw new RefusalException(new InternalRefusal.InternalEnded());
        }
        if (p.receivedAs().equals(code)) {
            return;
        }
        if (!code.isEmpty()) {
            requireFree(code);
        }
        write(id, new InternalEvent.ReceivedAs(code), by);
        store.receive(id, code);
    }

    private void requireFree(String code) {
        if (receivable().stream().noneMatch(version -> version.code().equals(code))) {
            throw new RefusalException(new InternalRefusal.NotForAgencies(code));
        }
        store.all().stream()
                .filter(other -> other.receivedAs().equals(code))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusalException(
                            new InternalRefusal.ReceivedTwice(code, other.code()));
                });
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private void write(UUID id, InternalEvent event, SignedIn by) {
        journal.write(id, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
