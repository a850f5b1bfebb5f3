package vn.motcua.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * An internal process (quy trình nội bộ): the table of steps by which agencies resolve a procedure.
 * The first row is where a dossier begins. One that was published passed the process check.
 *
 * @param formSet the instrument whose forms its dossiers use, such as {@code tt-01-2018}; absent
 *     where they follow the day of each act
 */
@LegalBasis("nd-61-2018#19")
public record InternalProcess(
        UUID id,
        String code,
        int version,
        String name,
        List<Step> steps,
        @Nullable String formSet) {

    /** A process that follows the forms of the day of each act. */
    public InternalProcess(UUID id, String code, int version, String name, List<Step> steps) {
        this(id, code, version, name, steps, null);
    }

    public InternalProcess {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A process has at least one step: " + code);
        }
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> find(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** The step of that id, which the caller knows to be in this process. */
    public Step step(String stepId) {
        return find(stepId)
                .orElseThrow(() -> new NoSuchElementException(code + " has no row " + stepId));
    }

    /** The rows that lead straight to {@code stepId}; a joining row waits for all of them. */
    public List<Step> before(String stepId) {
        return steps.stream()
                .filter(step -> step.next().stream().anyMatch(way -> way.to().equals(stepId)))
                .toList();
    }

    /** Every row that may come after {@code stepId}, near or far. */
    public Set<Step> after(String stepId) {
        Set<Step> after = new LinkedHashSet<>();
        Deque<Branch> ways = new ArrayDeque<>(step(stepId).next());
        while (!ways.isEmpty()) {
            Step row = step(ways.remove().to());
            if (after.add(row)) {
                ways.addAll(row.next());
            }
        }
        return after;
    }

    /** The row in which the parallel branches opened by {@code split} meet again. */
    public Step joinOf(Step split) {
        Step row = step(split.next().getFirst().to());
        while (!row.join()) {
            row = step(row.next().getFirst().to());
        }
        return row;
    }

    /** The codes of the procedures that rows start, each once, in the order of the rows. */
    public List<String> started() {
        return steps.stream()
                .flatMap(step -> step.starts().stream())
                .map(Start::procedure)
                .distinct()
                .toList();
    }

    /** The same table under another version number. */
    InternalProcess numbered(int number) {
        return new InternalProcess(id, code, number, name, steps, formSet);
    }
}
