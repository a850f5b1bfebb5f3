package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers of which one started the others (hồ sơ liên thông), as one of them sees it.
 *
 * @param parent the dossier that started this one
 * @param children those that this one started, in order
 */
public record Family(@Nullable UUID parent, List<Child> children) {

    static final Family NONE = new Family(null, List.of());

    public Family {
        children = List.copyOf(children);
    }

    static Family startedBy(UUID parent) {
        return new Family(parent, List.of());
    }

    public boolean isChild() {
        return parent != null;
    }

    /** Those that a task waits for. */
    public List<Child> openOf(int task) {
        return children.stream().filter(c -> c.task() == task && c.isOpen()).toList();
    }

    /** What must not be started again: it is under way, or there is a result of it. */
    boolean holds(String procedure) {
        return children.stream()
                .filter(c -> c.procedure().equals(procedure))
                .anyMatch(c -> c.isOpen() || c.outcome() == Outcome.RESULT);
    }

    public Optional<Child> child(UUID id) {
        return children.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    Optional<Child> open(UUID id) {
        return child(id).filter(Child::isOpen);
    }

    /** One of which nothing came back yet, whether it is waited for or not. */
    Optional<Child> unresolved(UUID id) {
        return child(id).filter(c -> c.outcome() == null);
    }

    Family with(FamilyEvent.ChildrenStarted e) {
        Stream<Child> started = e.children().stream().map(c -> Child.of(c, e.task()));
        return new Family(parent, Stream.concat(children.stream(), started).toList());
    }

    Family with(FamilyEvent.ChildResolved e) {
        return changed(e.child(), c -> c.resolved(e.outcome(), e.number()));
    }

    Family with(FamilyEvent.ChildWaived e) {
        return changed(e.child(), Child::let);
    }

    /** What it started stays its own. */
    Family free() {
        return new Family(null, children);
    }

    private Family changed(UUID id, UnaryOperator<Child> change) {
        return new Family(
                parent,
                children.stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList());
    }
}
