package vn.motcua.postal.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.motcua.kernel.Zones;

/** Moments as the operator writes them: of Vietnam, or with their offset. */
final class PostalMoments {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    private PostalMoments() {}

    static String write(Instant moment) {
        return SPOKEN.format(Zones.localTimeOf(moment));
    }

    static Optional<Instant> read(String text) {
        return local(text, SPOKEN)
                .or(() -> local(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                .or(() -> offset(text));
    }

    private static Optional<Instant> local(String text, DateTimeFormatter format) {
        try {
            return Optional.of(Zones.instantOf(LocalDateTime.parse(text, format)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> offset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
