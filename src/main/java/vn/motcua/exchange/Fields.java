package vn.motcua.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a message is such as the portal takes it: what is needed, how long, which codes. */
@Component
class Fields {

    static final String DOSSIER = "dossier";
    static final String PROGRESS = "progress";

    /** Which field is wrong, and how. */
    record Fault(String field, Way way) {}

    /** How a field can be wrong. */
    enum Way {
        MISSING,
        TOO_LONG,
        WRONG_CODE
    }

    private record Rule(boolean required, int most, Pattern pattern) {

        static Rule read(String text) {
            int first = text.indexOf(' ');
            int second = text.indexOf(' ', first + 1);
            return new Rule(
                    text.substring(0, first).equals("required"),
                    Integer.parseInt(text.substring(first + 1, second)),
                    Pattern.compile(text.substring(second + 1), Pattern.DOTALL));
        }

        @Nullable Way wrong(String value) {
            if (value.isBlank()) {
                return required ? Way.MISSING : null;
            }
            if (value.length() > most) {
                return Way.TOO_LONG;
            }
            return pattern.matcher(value).matches() ? null : Way.WRONG_CODE;
        }
    }

    private record Key(String kind, String name, LocalDate on) {}

    private final ExchangeParameters parameters;
    private final Map<Key, Rule> rules = new ConcurrentHashMap<>();

    Fields(ExchangeParameters parameters) {
        this.parameters = parameters;
    }

    /** The first field that is wrong; lists within are not looked into. */
    Optional<Fault> fault(String kind, Map<String, Object> message, LocalDate on) {
        for (Map.Entry<String, Object> one : message.entrySet()) {
            if (one.getValue() instanceof String value) {
                Rule rule =
                        rules.computeIfAbsent(
                                new Key(kind, one.getKey(), on),
                                key ->
                                        Rule.read(
                                                parameters.field(
                                                        key.kind(), key.name(), key.on())));
                Way wrong = rule.wrong(value);
                if (wrong != null) {
                    return Optional.of(new Fault(one.getKey(), wrong));
                }
            }
        }
        return Optional.empty();
    }
}
