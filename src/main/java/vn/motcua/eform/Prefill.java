package vn.motcua.eform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shell.Typed;

/** Fills fields in from what is known of the applicant. */
final class Prefill {

    private static final String APPLICANT = "applicant";
    private static final String ADDRESS = "applicant.address";

    private final Map<String, String> known;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private final AddressReader addresses;

    private Prefill(Map<String, String> known, AddressReader addresses) {
        this.known = known;
        this.addresses = addresses;
    }

    /** As if it had been typed. */
    static Map<String, List<String>> of(
            Layout layout, Map<String, String> known, AddressReader addresses) {
        Prefill prefill = new Prefill(known, addresses);
        layout.fields().forEach(field -> prefill.fill(field, field.id(), field.from()));
        return prefill.typed;
    }

    /** The first address of the applicant among the answers. */
    static Map<String, String> address(Layout layout, ObjectNode answers) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (FormField field : layout.fields().toList()) {
            JsonNode answer = answers.path(field.id());
            if (field.type() == FieldType.PERSON && APPLICANT.equals(field.from())) {
                answer = answer.path("home");
            } else if (!ADDRESS.equals(field.from())) {
                continue;
            }
            if (answer.has("province") && parts.isEmpty()) {
                for (FormField part : PersonParts.ofAddress()) {
                    parts.put("address." + part.id(), answer.path(part.id()).asString(""));
                }
            }
        }
        return parts;
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
            case ADDRESS -> address(name, from);
            default -> put(field, name, known.getOrDefault(from, ""));
        }
    }

    /** As it was answered before, or what can be read of the one line on record. */
    private void address(String name, String from) {
        Map<String, String> parts = new LinkedHashMap<>();
        PersonParts.ofAddress()
                .forEach(part ->
                        parts.put(part.id(), known.getOrDefault(from + "." + part.id(), "")));
        Map<String, String> known =
                parts.getOrDefault("province", "").isEmpty()
                        ? addresses.apart(this.known.getOrDefault(from, ""))
                        : parts;
        known.forEach((part, value) -> {
            if (!value.isBlank()) {
                typed.put(name + "." + part, List.of(value));
            }
        });
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
