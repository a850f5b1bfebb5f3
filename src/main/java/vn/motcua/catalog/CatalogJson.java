package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as they stand in the database: the components of the records and nothing else. */
public final class CatalogJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultVisibility(v ->
                            v.withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY))
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private CatalogJson() {}

    public static String write(Record body) {
        return MAPPER.writeValueAsString(body);
    }

    public static <R extends Record> R read(String json, Class<R> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * The same record with some of its components replaced, whatever others it has.
     *
     * @param components new values by name; null takes a value away
     */
    public static <R extends Record> R changed(
            R body, Map<String, ? extends @Nullable Object> components) {
        ObjectNode tree = MAPPER.valueToTree(body);
        components.forEach((name, value) -> {
            if (value == null) {
                tree.remove(name);
            } else {
                tree.set(name, MAPPER.valueToTree(value));
            }
        });
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) body.getClass();
        return MAPPER.treeToValue(tree, type);
    }

    /** Texts by name, as they came. */
    public static String writeMap(Map<String, String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    public static Map<String, String> readMap(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
