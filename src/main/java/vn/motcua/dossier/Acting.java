package vn.motcua.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Lent;
import vn.motcua.organization.Post;

/**
 * Who acts and when (business time), with the digest of the text that goes with the act, where
 * there is one.
 *
 * @param lent what they were lent by those for whom they stand in
 */
record Acting(UUID by, Instant now, @Nullable String note, Set<Lent> lent) {

    /** In nobody's stead. */
    Acting(UUID by, Instant now, @Nullable String note) {
        this(by, now, note, Set.of());
    }

    /** Whether the task lies with this person, with whom they stand in for, or with nobody. */
    boolean mayDo(OpenTask task) {
        return mayDo(by, lent, task);
    }

    static boolean mayDo(UUID by, Set<Lent> lent, OpenTask task) {
        UUID assignee = task.assignee();
        return assignee == null
                || assignee.equals(by)
                || lent.contains(new Lent(assignee, new Post(task.unit(), task.post())));
    }

    String noteOrNone() {
        return note == null ? "" : note;
    }
}
