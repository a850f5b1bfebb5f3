package vn.motcua.queue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of an agency where numbers are drawn.
 *
 * @param machine whether it stands at the entrance, prints, and goes on by itself
 */
public record Kiosk(UUID agency, boolean machine) {

    private static final Pattern PATH =
            Pattern.compile("/kiosk/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\\?machine=on)?");

    /** What {@link #path} wrote; empty for anything else. */
    public static Optional<Kiosk> read(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new Kiosk(UUID.fromString(parts.group(1)), parts.group(2) != null))
                : Optional.empty();
    }

    public String path() {
        return "/kiosk/" + agency + (machine ? "?machine=on" : "");
    }
}
