package vn.motcua.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What chosen tasks carry when they are passed on, as a single act would: an apology where the
 * promise is broken and none was made, and how it is sent where it goes to another agency.
 *
 * @param owing those whose next act must carry an apology, with what is proposed to say
 * @param onward those that some way on leads to another agency
 * @param back those that some way back leads to another agency
 */
public record BatchNeeds(
        Map<BatchRow, ApologyDraft> owing, Set<BatchRow> onward, Set<BatchRow> back) {

    public BatchNeeds {
        owing = Map.copyOf(owing);
        onward = Set.copyOf(onward);
        back = Set.copyOf(back);
    }

    /** How many of the rows carry an apology in such an act. */
    public int owing(BatchAct act, List<TaskRow> rows) {
        return act.mayOweApology() ? in(owing.keySet(), rows) : 0;
    }

    /** How many of the rows may go to another agency in such an act. */
    public int elsewhere(BatchAct act, List<TaskRow> rows) {
        if (!act.passesOn()) {
            return 0;
        }
        return in(act == BatchAct.RETURN ? back : onward, rows);
    }

    private static int in(Set<BatchRow> found, List<TaskRow> rows) {
        return (int) rows.stream().map(BatchRow::of).filter(found::contains).count();
    }

    /**
     * The last of the days proposed, which all can keep; the reason where it is the same for all.
     */
    public Optional<ApologyDraft> draft(List<TaskRow> rows) {
        List<ApologyDraft> drafts =
                rows.stream().map(BatchRow::of).filter(owing::containsKey).map(owing::get).toList();
        List<String> reasons = drafts.stream().map(ApologyDraft::reason).distinct().toList();
        return drafts.stream()
                .map(ApologyDraft::reappointed)
                .max(Comparator.naturalOrder())
                .map(day -> new ApologyDraft(reasons.size() == 1 ? reasons.getFirst() : "", day));
    }
}
