package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to lists and their lines. Names and reasons stand in rows; events keep the hash of
 * the file and digests of reasons, SHA-256.
 */
sealed interface OffsystemEvent extends JournalEvent {

    /**
     * @param file hash of what was brought in
     * @param matched lines that are a dossier by themselves; {@code proposed} those that may be one
     */
    @EventType("offsystem.list-taken")
    record ListTaken(
            ListKind kind,
            UUID unit,
            LocalDate from,
            LocalDate to,
            String file,
            long lines,
            long matched,
            long proposed)
            implements OffsystemEvent {}

    /**
     * @param digest of the reason
     */
    @EventType("offsystem.list-withdrawn")
    record ListWithdrawn(String digest) implements OffsystemEvent {}

    /**
     * @param line the row of the file
     * @param dossier that it is said to be
     * @param day on which it was received, as far as a decision says so; as unit, procedure, field
     * @param digest of the reason
     */
    @EventType("offsystem.line-stepped")
    record LineStepped(
            UUID list,
            int line,
            LineStep step,
            LineState state,
            @Nullable UUID dossier,
            @Nullable UUID unit,
            @Nullable String procedure,
            @Nullable String field,
            @Nullable LocalDate day,
            String digest)
            implements OffsystemEvent {}
}
