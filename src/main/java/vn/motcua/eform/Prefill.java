package vn.motcua.eform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shell.Typed;

/** Fills fields in from what is known of the applicant. */
final class Prefill {

    private static final String APPLICANT = "applicant";

    private final Map<String, String> known;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private Prefill(Map<String, String> known) {
        this.known = known;
    }

    static ObjectNode of(Layout layout, Map<String, String> known) {
        Prefill prefill = new Prefill(known);
        layout.fields().forEach(field -> prefill.fill(field, field.id(), field.from()));
        return new TypedReader(prefill.typed).read(layout);
    }

    private void fill(FormField field, String name, @Nullable String from) {
        if (from == null) {
            return;
        }
        switch (field.type()) {
            case PERSON -> {
                for (FormField part : field.fields()) {
                    String fact = PersonParts.from(part.id());
                    if (!fact.isEmpty()) {
                        fill(part, name + "." + part.id(), APPLICANT + "." + fact);
                    }
                }
            }
            // The address on record is one line; where it ends is for the applicant to say.
            case ADDRESS -> put(field, name + ".detail", known.getOrDefault(from, ""));
            default -> put(field, name, known.getOrDefault(from, ""));
        }
    }

    private void put(FormField field, String name, String value) {
        if (value.isBlank()) {
            return;
        }
        String shown =
                switch (field.type()) {
                    case DATE -> day(value);
                    case CHOICE ->
                            field.options().equals(PersonParts.GENDERS) ? gender(value) : value;
                    default -> value;
                };
        typed.put(name, List.of(shown));
    }

    private static String day(String iso) {
        try {
            return Typed.text(java.time.LocalDate.parse(iso));
        } catch (java.time.DateTimeException other) {
            return iso;
        }
    }

    private static String gender(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "nam", "male", "m" -> "male";
            default -> "female";
        };
    }
}
