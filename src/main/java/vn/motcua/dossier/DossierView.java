package vn.motcua.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Deadline;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;

/**
 * A dossier as its page shows it.
 *
 * @param applicant absent when the person has been erased
 * @param deadline the promise, able to explain itself
 * @param version version of the stream as shown
 */
public record DossierView(
        DossierState state,
        int version,
        @Nullable Applicant applicant,
        @Nullable ReturnMethod resultBy,
        String trackKey,
        ProcedureVersion procedure,
        InternalProcess process,
        Deadline deadline,
        List<TimelineEntry> timeline) {

    public DossierView {
        timeline = List.copyOf(timeline);
    }

    /** What was handed in, from the event that received it. */
    public List<PaperCount> papers() {
        return received().papers();
    }

    public DossierEvent.Received received() {
        return (DossierEvent.Received) timeline.getFirst().event();
    }

    /** What one person may do with the open tasks now; tasks of other posts are left out. */
    public List<TaskActions> actions(SignedIn by) {
        return TaskActions.of(this, by);
    }

    /** What this person passed on and may still take back, the last first. */
    public List<DoneTask> recallable(SignedIn by) {
        return state.done().stream()
                .filter(d -> d.by().equals(by.staff()) && WayBack.mayRecall(state, d, process))
                .sorted(Comparator.comparing(DoneTask::no).reversed())
                .toList();
    }

    /** What it belongs to, in the words of access rules. */
    public Scope scope() {
        return Permissions.scope(state);
    }

    /** Working out whether it is late needs the moment it was resolved, or else now. */
    public boolean isLate(Instant now) {
        Instant resolved = state.resolvedAt();
        return (resolved == null ? now : resolved).isAfter(state.promisedDue());
    }
}
