package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    Optional<Child> open(UUID id) {
        return children.stream().filter(c -> c.id().equals(id) && c.isOpen()).findFirst();
    }

    Family with(FamilyEvent.ChildrenStarted e) {
        Stream<Child> started =
                e.children().stream()
                        .map(c ->
                                new Child(c.id(), e.task(), c.procedure(), c.agency(), null, null));
        return new Family(parent, Stream.concat(children.stream(), started).toList());
    }

    Family with(FamilyEvent.ChildResolved e) {
        return new Family(
                parent,
                children.stream()
                        .map(c ->
                                c.id().equals(e.child())
                                        ? new Child(
                                                c.id(),
                                                c.task(),
                                                c.procedure(),
                                                c.agency(),
                                                e.outcome(),
                                                e.number())
                                        : c)
                        .toList());
    }
}
