package vn.motcua.dossier.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Reads what clients send, strictly: no unknown or doubled properties, no number for a text, no
 * control characters, nothing missing, nothing large. All that is wrong is said with its path.
 */
final class Messages {

    static final int MOST_BYTES = 256 * 1024;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            texts -> {
                                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                            })
                    .build();

    private Messages() {}

    static ReceiveMessage receive(HttpServletRequest request) throws IOException {
        return read(tree(request), ReceiveMessage.class);
    }

    static Act act(HttpServletRequest request) throws IOException {
        JsonNode tree = tree(request);
        JsonNode act = tree.isObject() ? tree.get("act") : null;
        if (act == null || act.isNull()) {
            throw new RefusalException(new ApiRefusal.PropertyMissing("act"));
        }
        Class<? extends Act> type = act.isString() ? Acts.named(act.stringValue()) : null;
        if (type == null) {
            throw new RefusalException(new ApiRefusal.ActUnknown());
        }
        return read(tree, type);
    }

    private static JsonNode tree(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new RefusalException(new ApiRefusal.MessageTooLarge(MOST_BYTES / 1024));
        }
        try {
            JsonNode tree = MAPPER.readTree(body);
            if (tree.isMissingNode()) {
                throw new RefusalException(new ApiRefusal.NotJson(1, 1));
            }
            return tree;
        } catch (JacksonException unreadable) {
            int line = Math.max(1, unreadable.getLocation().getLineNr());
            int column = Math.max(1, unreadable.getLocation().getColumnNr());
            throw new RefusalException(new ApiRefusal.NotJson(line, column));
        }
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        List<Refusal> wrong = new ArrayList<>();
        checkTexts(tree, "", wrong);
        T message = bind(tree, type, wrong);
        if (wrong.isEmpty() && message instanceof Record parts) {
            Records.check(parts, "", wrong);
        }
        if (message == null || !wrong.isEmpty()) {
            throw new RefusalException(
                    wrong.isEmpty() ? List.of(new ApiRefusal.NotJson(1, 1)) : wrong);
        }
        return message;
    }

    private static <T> @Nullable T bind(JsonNode tree, Class<T> type, List<Refusal> wrong) {
        try {
            return tree.isObject() ? MAPPER.treeToValue(tree, type) : null;
        } catch (UnrecognizedPropertyException unknown) {
            wrong.add(new ApiRefusal.PropertyUnknown(path(unknown)));
        } catch (JacksonException unreadable) {
            wrong.add(new ApiRefusal.PropertyUnreadable(path(unreadable)));
        }
        return null;
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    /** No text of ours holds control characters, and the database takes none that are zero. */
    private static void checkTexts(JsonNode node, String path, List<Refusal> wrong) {
        if (node.isString()) {
            if (!Characters.areFit(node.stringValue())) {
                wrong.add(new ApiRefusal.PropertyUnreadable(path));
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> part : node.properties()) {
                String at = path.isEmpty() ? part.getKey() : path + "." + part.getKey();
                checkTexts(part.getValue(), at, wrong);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                checkTexts(node.get(i), path + "[" + i + "]", wrong);
            }
        }
    }
}
