package vn.motcua.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an agency is with digitising results of one kind that hold.
 *
 * @param oldest day of signing of the oldest one that waits; absent where none does
 */
public record ResultProgress(
        UUID agency, String type, long held, long digitised, @Nullable LocalDate oldest) {

    public long awaiting() {
        return held - digitised;
    }
}
