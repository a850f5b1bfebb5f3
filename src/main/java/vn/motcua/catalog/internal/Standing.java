package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far one internal procedure has come by a day. Pure.
 *
 * @param reached the last stage of which everything before is reached too
 * @param facts what holds now, by stage
 * @param due the last day for the change that has waited longest; absent where none waits
 */
public record Standing(Stage reached, Map<Stage, StageFact> facts, @Nullable LocalDate due) {

    public Standing {
        facts = Map.copyOf(facts);
    }

    /**
     * @param dueBy the last day on which a change that takes effect on a day is to be worked in
     */
    static Standing of(
            List<StageFact> facts,
            List<LegalChange> changes,
            LocalDate today,
            UnaryOperator<LocalDate> dueBy) {
        Map<Stage, StageFact> by = new EnumMap<>(Stage.class);
        facts.stream()
                .filter(fact -> !fact.on().isAfter(today))
                .forEach(fact -> by.put(fact.stage(), fact));
        Optional<LocalDate> due =
                changes.stream()
                        .filter(change -> !change.isApplied())
                        .map(LegalChange::effectiveOn)
                        .filter(day -> !day.isAfter(today))
                        .min(LocalDate::compareTo)
                        .map(dueBy);
        Stage reached = Stage.LISTED;
        for (Stage stage : Stage.NOTED) {
            if (!by.containsKey(stage)) {
                return new Standing(reached, by, due.orElse(null));
            }
            reached = stage;
        }
        boolean late = due.filter(today::isAfter).isPresent();
        return new Standing(late ? reached : Stage.CURRENT, by, due.orElse(null));
    }

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    /** The stage that is to be noted next; none once it is disclosed. */
    public Optional<Stage> next() {
        return Stage.NOTED.stream().filter(stage -> !facts.containsKey(stage)).findFirst();
    }
}
