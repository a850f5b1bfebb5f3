package vn.motcua.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to a result of the register. What names people stands in its row: {@code words} is a
 * salted digest of it, {@code file} one of the hash of the e-file.
 */
sealed interface ArchiveEvent extends JournalEvent {

    /**
     * Metadata and e-file were held against the paper and found right; said again when something
     * was wrong, and then {@code reason} is the digest of why.
     *
     * @param dossier absent for a result of before the system
     */
    @EventType("archive.result-confirmed")
    record Confirmed(
            UUID agency,
            @Nullable UUID dossier,
            String type,
            String number,
            LocalDate signedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String code,
            String words,
            String file,
            SignatureVerdict verdict,
            String reason)
            implements ArchiveEvent {}

    /** It holds no more. */
    @EventType("archive.result-ended")
    record Ended(ResultEnding.Kind kind, LocalDate on, String basis, @Nullable UUID replacedBy)
            implements ArchiveEvent {}

    /** It was wrong that it holds no more; the reason is a digest. */
    @EventType("archive.result-reinstated")
    record Reinstated(String reason) implements ArchiveEvent {}

    /** Digitised results were drawn to be checked. */
    @EventType("archive.sample-drawn")
    record SampleDrawn(
            UUID agency,
            String seed,
            LocalDate from,
            LocalDate to,
            int size,
            int population,
            String digest)
            implements ArchiveEvent {}

    /** One of a sample was looked at; the note is a digest. */
    @EventType("archive.sample-checked")
    record SampleChecked(UUID result, boolean passed, String note) implements ArchiveEvent {}

    /** Its owner lets agencies use it for other dossiers. */
    @EventType("archive.sharing-given")
    record SharingGiven() implements ArchiveEvent {}

    /** And no longer. */
    @EventType("archive.sharing-withdrawn")
    record SharingWithdrawn() implements ArchiveEvent {}
}
