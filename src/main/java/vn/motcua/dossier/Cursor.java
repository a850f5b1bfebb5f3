package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list ordered by a moment, then a dossier, then a number; opaque outside. */
record Cursor(Instant at, UUID dossier, int no) {

    String text() {
        String plain = at + " " + dossier + " " + no;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** A cursor that was tampered with begins at the beginning. */
    static Optional<Cursor> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(" ", -1);
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(
                            new Cursor(
                                    Instant.parse(parts[0]),
                                    UUID.fromString(parts[1]),
                                    Integer.parseInt(parts[2])));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
