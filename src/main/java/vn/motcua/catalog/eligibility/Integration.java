package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that is integrated on the national portal (tích hợp lên Cổng Dịch vụ công quốc gia).
 *
 * @param on since when
 * @param link where it stands there
 * @param proof address of what proves it; may be empty
 * @param file hash of a paper or picture that proves it; may be empty
 * @param endedOn since when it no longer is; absent while it is
 */
public record Integration(
        UUID id,
        String code,
        LocalDate on,
        String link,
        String proof,
        String file,
        String fileName,
        @Nullable LocalDate endedOn) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
