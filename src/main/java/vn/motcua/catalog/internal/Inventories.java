package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/**
 * Inventories of internal procedures: what is counted against is frozen when it is approved, and a
 * new one takes nothing away from those before it.
 */
@Component
@LegalBasis("qd-1085-2022#1")
public class Inventories {

    private static final String STREAM = "internal-inventory";

    /**
     * How far the procedures of an inventory have come.
     *
     * @param all of those asked for
     * @param percent how many hundredths are to satisfy everything
     */
    public record Progress(
            Inventory inventory,
            Funnel all,
            List<Funnel.Group<String>> fields,
            List<Funnel.Group<UUID>> units,
            int percent) {}

    private final InventoryStore store;
    private final InternalProcedures procedures;
    private final InternalLimits limits;
    private final Journal journal;
    private final BusinessClock clock;

    Inventories(
            InventoryStore store,
            InternalProcedures procedures,
            InternalLimits limits,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.procedures = procedures;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** The last signed first. */
    public List<Inventory> all(SignedIn by) {
        procedures.requireManager(by);
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Inventory find(UUID id, SignedIn by) {
        return all(by).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new InternalRefusal.NoSuchInventory()));
    }

    public List<InventoryLine> lines(UUID inventory) {
        return store.lines(inventory);
    }

    /** What would be frozen now. */
    public Inventory preview(SignedIn by) {
        procedures.requireManager(by);
        return counted(new UUID(0, 0), "", LocalDate.EPOCH, "", living());
    }

    private List<InventoryLine> living() {
        return procedures.entries().stream()
                .map(InternalProcedures.Entry::procedure)
                .filter(p -> p.endedOn() == null)
                .map(InventoryLine::of)
                .toList();
    }

    private static Inventory counted(
            UUID id, String number, LocalDate on, String signer, List<InventoryLine> lines) {
        return new Inventory(
                id,
                number,
                on,
                signer,
                count(lines, Inventories::isCounted),
                count(
                        lines,
                        line -> line.kind() == InternalProcedure.Kind.BETWEEN && !isCounted(line)),
                count(lines, line -> line.kind() == InternalProcedure.Kind.WITHIN));
    }

    private static int count(List<InventoryLine> lines, Predicate<InventoryLine> which) {
        return (int) lines.stream().filter(which).count();
    }

    /** Between agencies of one level: what the indicator counts. */
    private static boolean isCounted(InventoryLine line) {
        return line.kind() == InternalProcedure.Kind.BETWEEN && line.sameLevel();
    }

    /**
     * Freezes what is in the register now; sent again under the same id it is frozen once.
     *
     * @param seen how many procedures the person saw
     * @throws RefusalException with everything that is wrong; then nothing is frozen
     */
    @Transactional
    public void approve(
            UUID id, String number, LocalDate signedOn, String signer, int seen, SignedIn by) {
        procedures.requireManager(by);
        List<Inventory> before = store.all();
        if (before.stream().anyMatch(one -> one.id().equals(id))) {
            return;
        }
        List<InventoryLine> lines = living();
        List<Refusal> wrong = new ArrayList<>();
        InternalRules.needed("number", number, wrong);
        InternalRules.needed("signer", signer, wrong);
        if (signedOn.isAfter(clock.today())) {
            wrong.add(new InternalRefusal.InternalDayAhead("signedOn"));
        }
        before.stream()
                .map(Inventory::signedOn)
                .filter(signedOn::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(last -> wrong.add(new InternalRefusal.InventoryTooEarly(last)));
        if (lines.isEmpty()) {
            wrong.add(new InternalRefusal.InventoryEmpty());
        } else if (lines.size() != seen) {
            wrong.add(new InternalRefusal.InventoryMoved(seen, lines.size()));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Inventory inventory = counted(id, number, signedOn, signer, lines);
        journal.write(
                id,
                STREAM,
                List.of(
                        new InternalEvent.InventoryApproved(
                                number,
                                signedOn,
                                inventory.sameLevel(),
                                inventory.otherLevels(),
                                inventory.within(),
                                TextHash.hex(
                                        lines.stream()
                                                .map(InventoryLine::toString)
                                                .collect(Collectors.joining("\n"))))),
                clock.instant(),
                by.actor());
        if (!store.insert(inventory, lines, clock.instant(), by.staff())) {
            throw new RefusalException(new InternalRefusal.InternalMoved());
        }
    }

    /** Which procedures of an inventory are looked at. */
    public enum Counted {
        /** Between agencies of one level, as the indicator counts. */
        SAME_LEVEL,
        BETWEEN,
        WITHIN;

        boolean holds(InventoryLine line) {
            return switch (this) {
                case SAME_LEVEL -> isCounted(line);
                case BETWEEN -> line.kind() == InternalProcedure.Kind.BETWEEN;
                case WITHIN -> line.kind() == InternalProcedure.Kind.WITHIN;
            };
        }
    }

    /**
     * How far those of an inventory have come today.
     *
     * @param id absent for the last signed
     * @return empty where no inventory was ever approved
     */
    public Optional<Progress> progress(Optional<UUID> id, Counted counted, SignedIn by) {
        Optional<Inventory> inventory =
                id.map(one -> find(one, by)).or(() -> all(by).stream().findFirst());
        return inventory.map(one -> progress(one, counted));
    }

    /** An inventory with how far each procedure in it had come on a day. */
    public record Frozen(Inventory inventory, List<Funnel.Item> items) {

        public Frozen {
            items = List.copyOf(items);
        }
    }

    /**
     * The inventory that was signed last by a day, as it had come by then; for figures, so it asks
     * nobody's right.
     */
    public Optional<Frozen> on(LocalDate day, Counted counted) {
        return store.all().stream()
                .filter(one -> !one.signedOn().isAfter(day))
                .findFirst()
                .map(one -> new Frozen(one, items(one, counted, day)));
    }

    private List<Funnel.Item> items(Inventory inventory, Counted counted, LocalDate day) {
        Map<UUID, Stage> reached =
                procedures.entries(day).stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.procedure().id(),
                                        entry -> entry.standing().reached()));
        return store.lines(inventory.id()).stream()
                .filter(counted::holds)
                .map(line ->
                        new Funnel.Item(line, reached.getOrDefault(line.procedure(), Stage.LISTED)))
                .toList();
    }

    private Progress progress(Inventory inventory, Counted counted) {
        List<Funnel.Item> items = items(inventory, counted, clock.today());
        Function<InventoryLine, String> field = InventoryLine::field;
        return new Progress(
                inventory,
                Funnel.of(items),
                Funnel.by(items, field),
                Funnel.by(items, InventoryLine::unit),
                limits.share(clock.today()));
    }
}
