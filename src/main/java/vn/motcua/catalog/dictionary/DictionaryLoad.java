package vn.motcua.catalog.dictionary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * A file that somebody brought in: looked at, applied as one act, or taken back.
 *
 * @param sha256 of the file, in hex
 * @param reason why it corrects what was said, if it does
 */
public record DictionaryLoad(
        UUID id,
        String dictionary,
        String file,
        String sha256,
        Instant loadedAt,
        @Nullable UUID loadedBy,
        @Nullable Instant appliedAt,
        String reason,
        @Nullable Instant undoneAt) {

    /** How it stands. */
    public enum Standing {
        WAITING,
        APPLIED,
        UNDONE
    }

    public Standing standing() {
        if (undoneAt != null) {
            return Standing.UNDONE;
        }
        return appliedAt == null ? Standing.WAITING : Standing.APPLIED;
    }

    /**
     * What it does, or did.
     *
     * @param unchanged how many rows only say again what is said
     * @param refusals what keeps it from being applied, by row and column
     */
    public record Preview(
            DictionaryLoad load, List<RowChange> changes, int unchanged, List<Refusal> refusals) {

        public Preview {
            changes = List.copyOf(changes);
            refusals = List.copyOf(refusals);
        }

        public boolean corrects() {
            return count(RowChange.Kind.CORRECTED) > 0;
        }

        public int count(RowChange.Kind kind) {
            return (int) changes.stream().filter(one -> one.kind() == kind).count();
        }
    }
}
