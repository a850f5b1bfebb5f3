package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;

/**
 * What the rules need to know of a dossier: the sum of its events, without personal data. Replaying
 * the journal gives the same value; a test holds it to that.
 *
 * @param agency the receiving agency
 * @param promisedDue the due date as it lawfully stands
 * @param resolvedAt when the result was recorded; never edited
 * @param lastAt business time of the last event
 */
public record DossierState(
        UUID id,
        String code,
        String procedure,
        UUID version,
        UUID process,
        UUID agency,
        String caseId,
        Channel channel,
        Status status,
        Instant receivedAt,
        String limit,
        Instant promisedDue,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        int corrections,
        Instant lastAt,
        List<OpenTask> open,
        List<DoneTask> done) {

    public DossierState {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    public Optional<OpenTask> task(int no) {
        return open.stream().filter(t -> t.no() == no).findFirst();
    }

    public Optional<DoneTask> doneTask(int no) {
        return done.stream().filter(t -> t.no() == no).findFirst();
    }

    public boolean isClosed() {
        return status == Status.RETURNED;
    }

    int nextNo() {
        return open.size() + done.size() + 1;
    }

    boolean hasOpenSiblings(OpenTask task) {
        return open.stream()
                .anyMatch(t -> t.group() == task.group() && t.no() != task.no() && !t.isOpinion());
    }
}
