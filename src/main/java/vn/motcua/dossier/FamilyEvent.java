package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;

/** What happens between a dossier and those that it starts (hồ sơ liên thông). */
public sealed interface FamilyEvent extends DossierEvent.Apart {

    /** Other dossiers begin because the task opened, which waits for them. */
    @EventType("dossier.children-started")
    record ChildrenStarted(int task, List<NewChild> children) implements FamilyEvent {

        public ChildrenStarted {
            children = List.copyOf(children);
        }
    }

    /** Began because another dossier came to a step. */
    @EventType("dossier.started-by")
    record StartedBy(UUID parent, int task) implements FamilyEvent {}

    /**
     * A dossier that the task started has come back.
     *
     * @param result the national code of its result, and {@code number} the result's number, where
     *     there is one
     */
    @EventType("dossier.child-resolved")
    record ChildResolved(
            int task, UUID child, Outcome outcome, @Nullable String result, @Nullable String number)
            implements FamilyEvent {}

    /** The task waits no longer for a dossier that it started; why stands in the row's text. */
    @EventType("dossier.child-waived")
    record ChildWaived(int task, UUID child, UUID by, String reason) implements FamilyEvent {}

    /** Its parent waits for it no longer: its own desk hands over its result. */
    @EventType("dossier.set-free")
    record SetFree(UUID parent) implements FamilyEvent {}

    /** Gone back to the dossier that started it, whose desk hands over all results. */
    @EventType("dossier.passed-to-parent")
    record PassedToParent(int task, UUID by) implements FamilyEvent {}
}
