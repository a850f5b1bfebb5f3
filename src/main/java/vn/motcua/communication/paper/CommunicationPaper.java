package vn.motcua.communication.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.KeptFile;

/**
 * A plan or directive of a unit.
 *
 * @param until last day that it is about
 * @param ended when it was struck; absent while it stands
 */
public record CommunicationPaper(
        UUID id,
        UUID unit,
        PaperKind kind,
        String number,
        LocalDate signedOn,
        LocalDate until,
        String title,
        KeptFile file,
        @Nullable LocalDate ended,
        String endedFor) {

    /** Whether it is about some day of a period. */
    public boolean covers(LocalDate from, LocalDate to) {
        return !signedOn.isAfter(to)
                && !until.isBefore(from)
                && (ended == null || ended.isAfter(to));
    }
}
