package vn.motcua.exchange.portal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Zones;

/** The portal's JSON: all values are texts, moments {@code yyyyMMddHHmmss} of Vietnam. */
public final class PortalJson {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final JsonMapper JSON = JsonMapper.shared();

    private PortalJson() {}

    /** A moment as the portal reads it, in Vietnam; empty where there is none. */
    public static String stamp(@Nullable Instant moment) {
        return moment == null ? "" : STAMP.format(Zones.localTimeOf(moment));
    }

    static Optional<Instant> moment(String stamp) {
        try {
            return Optional.of(Zones.instantOf(LocalDateTime.parse(stamp, STAMP)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public static String write(Object message) {
        return JSON.writeValueAsString(message);
    }

    /** Reads an object; empty where it is none. */
    static Optional<JsonNode> object(String json) {
        return tree(json).filter(JsonNode::isObject);
    }

    static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The plain values of an object, as text. */
    static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties().stream()
                .filter(one -> one.getValue().isValueNode())
                .forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
        return texts;
    }
}
