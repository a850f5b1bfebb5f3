package vn.motcua.payment.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Zones;

/** Messages of gateways: flat JSON, and moments as {@code yyyyMMddHHmmss} of Vietnam. */
final class Messages {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Messages() {}

    static String stamp(Instant moment) {
        return STAMP.format(Zones.localTimeOf(moment));
    }

    static Optional<Instant> moment(String stamp) {
        try {
            return Optional.of(Zones.instantOf(LocalDateTime.parse(stamp, STAMP)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static String json(Map<String, ?> message) {
        return JSON.writeValueAsString(message);
    }

    /**
     * The plain values of a message; what has parts of its own is left out. Empty if it is none.
     */
    static Optional<Map<String, String>> read(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree == null || !tree.isObject()) {
                return Optional.empty();
            }
            Map<String, String> read = new LinkedHashMap<>();
            tree.properties().stream()
                    .filter(one -> one.getValue().isValueNode())
                    .forEach(one -> read.put(one.getKey(), one.getValue().asString("")));
            return Optional.of(read);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Digits of an amount; empty where it is none. */
    static Optional<Long> amount(String text) {
        return text.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
