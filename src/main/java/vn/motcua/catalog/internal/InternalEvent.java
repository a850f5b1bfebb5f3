package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to internal procedures; the stream is the procedure's, or the inventory's. */
sealed interface InternalEvent extends JournalEvent {

    /**
     * @param digest of all that it says, SHA-256
     */
    @EventType("catalog.internal-registered")
    record Registered(
            String code, InternalProcedure.Kind kind, boolean sameLevel, UUID unit, String digest)
            implements InternalEvent {}

    /** It is described anew; the description before it is kept. */
    @EventType("catalog.internal-described")
    record Described(
            int version,
            InternalProcedure.Kind kind,
            boolean sameLevel,
            UUID unit,
            Set<Part> changed,
            String digest)
            implements InternalEvent {

        public Described {
            changed = Set.copyOf(changed);
        }
    }

    /** It is no longer done. */
    @EventType("catalog.internal-ended")
    record Ended(LocalDate from, String decision) implements InternalEvent {}

    /**
     * A stage was reached.
     *
     * @param fact the row that holds what proves it
     * @param replaces the fact that it corrects
     * @param digest of all that the fact says, SHA-256
     */
    @EventType("catalog.internal-stage-noted")
    record StageNoted(
            UUID fact,
            Stage stage,
            LocalDate on,
            String document,
            @Nullable UUID replaces,
            String digest)
            implements InternalEvent {}

    /** A stage was noted wrongly and is not reached after all. */
    @EventType("catalog.internal-stage-withdrawn")
    record StageWithdrawn(UUID fact, Stage stage) implements InternalEvent {}

    /** Something that it follows from changes. */
    @EventType("catalog.internal-basis-changed")
    record BasisChanged(UUID change, LocalDate effectiveOn) implements InternalEvent {}

    /** It was brought up to such a change. */
    @EventType("catalog.internal-basis-applied")
    record BasisApplied(UUID change, LocalDate on) implements InternalEvent {}

    /** Agencies receive it as dossiers of a procedure from now on; of none where it is empty. */
    @EventType("catalog.internal-received-as")
    record ReceivedAs(String procedure) implements InternalEvent {}

    /**
     * An inventory was approved and is frozen.
     *
     * @param digest of all its lines, SHA-256
     */
    @EventType("catalog.inventory-approved")
    record InventoryApproved(
            String number,
            LocalDate signedOn,
            int sameLevel,
            int otherLevels,
            int within,
            String digest)
            implements InternalEvent {}
}
