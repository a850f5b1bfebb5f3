package vn.motcua.postal.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's answers to calls, as strict as the operator's description is. */
final class PostSandboxDesk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> ASKED =
            List.of(
                    "senderName",
                    "senderPhone",
                    "senderAddress",
                    "receiverName",
                    "receiverPhone",
                    "receiverAddress",
                    "saleOrderCode",
                    "serviceCode");

    private final PostSandbox sandbox;
    private final OperatorSettings.Myvnpost settings;
    private final String token;
    private final Instant now;

    PostSandboxDesk(
            PostSandbox sandbox, OperatorSettings.Myvnpost settings, String token, Instant now) {
        this.sandbox = sandbox;
        this.settings = settings;
        this.token = token;
        this.now = now;
    }

    Wire.Answer answer(String path, @Nullable String json, Map<String, String> headers) {
        JsonNode message;
        try {
            message = JSON.readTree(json == null ? "{}" : json);
        } catch (JacksonException unreadable) {
            return refused(400, "unreadable");
        }
        if (path.equals("/GetAccessToken")) {
            return settings.username().equals(message.path("username").asString(""))
                            && settings.password().equals(message.path("password").asString(""))
                    ? good(Map.of("token", token))
                    : refused(401, "login");
        }
        if (!token.equals(headers.get("token"))) {
            return refused(401, "token");
        }
        if (path.startsWith("/getOrder?")) {
            return sandbox.byReference(after(path, "code="))
                    .map(item -> good(Map.of("data", Map.of("itemCode", item.number()))))
                    .orElse(refused(404, "order"));
        }
        if (path.startsWith("/GetStatusHistoryOrder?")) {
            return sandbox.find(after(path, "itemCode="))
                    .map(PostSandboxDesk::history)
                    .orElse(refused(404, "order"));
        }
        return switch (path) {
            case "/CreateOrder" -> create(message);
            case "/orderCancel" ->
                    sandbox.cancel(message.path("itemCode").asString(""), now)
                            ? good(Map.of())
                            : refused(200, "under way");
            default -> refused(404, "path");
        };
    }

    private static String after(String path, String name) {
        return URLDecoder.decode(
                path.substring(path.indexOf(name) + name.length()), StandardCharsets.UTF_8);
    }

    private Wire.Answer create(JsonNode order) {
        JsonNode information = order.path("informationOrder");
        if (!settings.customer().equals(order.path("customerCode").asString(""))) {
            return refused(200, "customerCode");
        }
        for (String field : ASKED) {
            if (information.path(field).asString("").isBlank()) {
                return refused(200, field);
            }
        }
        String reference = information.path("saleOrderCode").asString("");
        if (sandbox.byReference(reference).isPresent()) {
            return refused(200, "duplicate");
        }
        String number = sandbox.begin(reference, information.path("contentNote").asString(""), now);
        return good(
                Map.of(
                        "data",
                        Map.of("itemCode", number, "originalId", number, "totalFee", 26_000)));
    }

    private static Wire.Answer history(PostSandboxItem item) {
        return good(
                Map.of(
                        "data",
                        item.words().stream()
                                .map(word ->
                                        Map.of(
                                                "status",
                                                Integer.parseInt(word.code()),
                                                "statusDate",
                                                PostalMoments.write(word.at())))
                                .toList()));
    }

    private static Wire.Answer good(Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("success", true);
        all.putAll(more);
        return new Wire.Answer(200, JSON.writeValueAsString(all));
    }

    private static Wire.Answer refused(int status, String why) {
        return new Wire.Answer(
                status, JSON.writeValueAsString(Map.of("success", false, "message", why)));
    }
}
