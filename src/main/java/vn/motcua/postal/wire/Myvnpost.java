package vn.motcua.postal.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * MyVNPost. Its requests are published, its answers hardly: an answer is read for the names that
 * are known ({@code success, message, itemCode, status}), wherever they stand in it.
 */
public final class Myvnpost implements Operator {

    public static final String ID = "myvnpost";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;
    private static final int FAULT = 300;

    private final OperatorSettings.Myvnpost settings;
    private final Wire wire;
    private final PublicKey key;
    private final AtomicReference<@Nullable String> token = new AtomicReference<>();

    Myvnpost(OperatorSettings.Myvnpost settings, Wire wire) {
        this.settings = settings;
        this.wire = wire;
        this.key = MyvnpostSigning.key(settings.publicKey());
    }

    @Override
    public String id() {
        return ID;
    }

    public boolean isSigned(Hook hook) {
        return MyvnpostSigning.isSigned(
                key, hook.sendDate(), hook.item(), hook.status(), hook.signature());
    }

    @Override
    public Placed place(Parcel parcel) throws OperatorException {
        JsonNode answer = call("/CreateOrder", MyvnpostOrder.of(parcel, settings));
        return placed(answer).orElseThrow(() -> new OperatorException("An order without a number"));
    }

    @Override
    public Optional<Placed> find(String reference) throws OperatorException {
        return placed(ask("/getOrder?type=1&code=" + encoded(reference)));
    }

    private static Optional<Placed> placed(@Nullable JsonNode answer) {
        String item = answer == null ? "" : first(answer, "itemCode");
        if (item.isEmpty() || answer == null) {
            return Optional.empty();
        }
        String fee = first(answer, "totalFee");
        return Optional.of(new Placed(item, fee.matches("[0-9]{1,12}") ? Long.parseLong(fee) : 0));
    }

    @Override
    public void cancel(String waybill) throws OperatorException {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("customerCode", settings.customer());
        message.put("itemCode", waybill);
        call("/orderCancel", message);
    }

    @Override
    public List<Told> history(String waybill) throws OperatorException {
        JsonNode answer = ask("/GetStatusHistoryOrder?itemCode=" + encoded(waybill));
        List<Told> told = new ArrayList<>();
        if (answer != null) {
            for (JsonNode one : answer.path("data")) {
                String code = one.path("status").asString("");
                PostalMoments.read(one.path("statusDate").asString(""))
                        .filter(_ -> !code.isBlank())
                        .ifPresent(at -> told.add(new Told(waybill, code, at)));
            }
        }
        return told;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first text under a name, in the order in which the answer has them. */
    private static String first(JsonNode tree, String name) {
        JsonNode found = tree.findValue(name);
        return found == null || !found.isValueNode() ? "" : found.asString("").strip();
    }

    private JsonNode call(String path, Map<String, Object> message) throws OperatorException {
        JsonNode answer = authorized(path, JSON.writeValueAsString(message));
        if (answer == null) {
            throw OperatorException.refused("not found");
        }
        return answer;
    }

    /** Null where the operator knows nothing of it. */
    private @Nullable JsonNode ask(String path) throws OperatorException {
        return authorized(path, null);
    }

    /** With the token at hand; renewed once where the operator does not know it any more. */
    private @Nullable JsonNode authorized(String path, @Nullable String json)
            throws OperatorException {
        String known = token.get();
        Wire.Answer answer = send(path, json, known == null ? renewed() : known);
        if (known != null && isUnknown(answer)) {
            answer = send(path, json, renewed());
        }
        if (answer.status() == NOT_FOUND) {
            return null;
        }
        return read(answer);
    }

    private static boolean isUnknown(Wire.Answer answer) {
        return answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN;
    }

    private Wire.Answer send(String path, @Nullable String json, String header)
            throws OperatorException {
        return wire.send(settings.url() + path, json, Map.of("token", header));
    }

    private String renewed() throws OperatorException {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("username", settings.username());
        message.put("password", settings.password());
        message.put("customerCode", settings.customer());
        JsonNode answer =
                read(
                        wire.send(
                                settings.url() + "/GetAccessToken",
                                JSON.writeValueAsString(message),
                                Map.of()));
        String fresh = answer.path("token").asString("");
        if (fresh.isBlank()) {
            throw new OperatorException("No token");
        }
        token.set(fresh);
        return fresh;
    }

    /**
     * @throws OperatorException with a refusal where the operator says no; a wrong password or
     *     token is none, since the order itself was not looked at
     */
    private static JsonNode read(Wire.Answer answer) throws OperatorException {
        if (isUnknown(answer)) {
            throw new OperatorException("Not let in: " + answer.status());
        }
        JsonNode tree;
        try {
            tree = JSON.readTree(answer.body());
        } catch (JacksonException unreadable) {
            throw new OperatorException("Not readable, status " + answer.status(), unreadable);
        }
        boolean good = answer.status() >= OK && answer.status() < FAULT;
        if (!good || tree == null || tree.path("success").asString("true").equals("false")) {
            throw OperatorException.refused(
                    tree == null ? "" + answer.status() : tree.path("message").asString(""));
        }
        return tree;
    }
}
