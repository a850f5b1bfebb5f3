package vn.motcua.catalog.open;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;

/**
 * Which procedures are asked for; what is blank or absent does not matter.
 *
 * @param field code of a field
 * @param agency identification code of an agency
 * @param onlineLevel as files write it, see {@link vn.motcua.catalog.OnlineLevel#text}
 * @param on the day on which they are in force; today where absent
 * @param after the last code of the page before
 */
public record OpenFilter(
        String field,
        @Nullable Level level,
        String agency,
        String onlineLevel,
        @Nullable LocalDate on,
        String after) {}
