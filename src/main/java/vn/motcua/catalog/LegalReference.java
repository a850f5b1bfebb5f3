package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that a procedure rests on (căn cứ pháp lý).
 *
 * @param number such as {@code 123/2015/NĐ-CP}; blank where the publication gives none
 * @param title as it is called, without a number at its end
 * @param issuedOn absent where the publication does not say
 * @param issuer who issued it; blank where the publication does not say
 */
public record LegalReference(
        String number, String title, @Nullable LocalDate issuedOn, String issuer) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/])\\d{1,5}/(?:(?:19|20)\\d{2}/)?(?:QH\\d{1,2}|[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*)(?!\\p{L})");

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public LegalReference {}

    /**
     * Reads a line such as {@code Nghị định 123/2015/NĐ-CP}, as procedures named instruments before
     * they named them part by part.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LegalReference of(String line) {
        Matcher found = NUMBER.matcher(line);
        if (!found.find()) {
            return new LegalReference("", line.strip(), null, "");
        }
        boolean atEnd = found.end() == line.stripTrailing().length();
        String title = atEnd ? line.substring(0, found.start()) : line;
        return new LegalReference(
                found.group(), title.strip().replaceFirst("\\s+(?:số|số:)$", ""), null, "");
    }

    /** The title with the number, as lists and pages name it. */
    public String text() {
        return number.isEmpty() || title.contains(number) ? title : (title + " " + number).strip();
    }
}
