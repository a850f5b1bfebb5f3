package vn.motcua.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, as the frame shows them.
 *
 * @param name full name
 * @param place what the person is here as, such as "Cán bộ một cửa"; may be empty
 * @param language the language that the person chose, or null when the browser decides
 * @param office whether the person works here, and so sees the frame of the office
 */
public record Viewer(String name, String place, @Nullable Locale language, boolean office) {

    /** First letters of the first and the last word of the name. */
    public String initials() {
        String[] words = name.strip().split("\\s+", -1);
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }
}
