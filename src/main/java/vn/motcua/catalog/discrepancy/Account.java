package vn.motcua.catalog.discrepancy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.change.Constituent;

/**
 * What one side says of a procedure, in plain Vietnamese words, whatever file or table it came
 * from. A constituent that is not in {@code says} is one that the side cannot speak of.
 *
 * @param code the national code, such as {@code 1.001193}
 * @param field name of its field, as the side writes it; may be blank
 * @param source where it was read: the name of a file, the number of a decision
 * @param at since when it is known to say so
 */
public record Account(
        String code,
        String name,
        String field,
        String source,
        Instant at,
        Map<Constituent, Said> says) {

    /**
     * What is said of one constituent; no lines say that there is none.
     *
     * @param sure whether it was read without doubt; what is unsure is compared with nothing
     */
    public record Said(List<String> lines, boolean sure) {

        public Said {
            lines = List.copyOf(lines);
        }

        public static Said of(List<String> lines) {
            return new Said(lines, true);
        }

        /** Whether one of the lines is another writing of this one. */
        public boolean has(String line) {
            PaperLine wanted = PaperLine.of(line);
            return lines.stream().map(PaperLine::of).anyMatch(wanted::agrees);
        }
    }

    public Account {
        says = says.isEmpty() ? Map.of() : new EnumMap<>(says);
    }

    public Optional<Said> of(Constituent what) {
        return Optional.ofNullable(says.get(what));
    }
}
