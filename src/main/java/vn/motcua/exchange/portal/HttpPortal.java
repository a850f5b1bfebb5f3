package vn.motcua.exchange.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.outbound.Call;
import vn.motcua.outbound.Destination;
import vn.motcua.outbound.OutboundException;
import vn.motcua.outbound.Reply;

/** The portal by HTTP. A session is kept until it is no longer taken, then asked for anew. */
final class HttpPortal implements Portal {

    private final Supplier<PortalSettings.Address> address;
    private final Destination destination;
    private final AtomicReference<@Nullable String> session = new AtomicReference<>();

    HttpPortal(Supplier<PortalSettings.Address> address, Destination destination) {
        this.address = address;
        this.destination = destination;
    }

    @Override
    public Optional<Map<String, String>> find(String code) throws PortalException {
        JsonNode result = pull("TraCuuHoSo", Map.of("mahoso", code)).path("result");
        return result.isArray() && !result.isEmpty()
                ? Optional.of(PortalJson.texts(result.get(0)))
                : Optional.empty();
    }

    @Override
    public void push(List<Map<String, Object>> dossiers, boolean updating) throws PortalException {
        push("DongBoHoSoMC", dossiers, updating ? "True" : "False");
    }

    @Override
    public void progress(List<Map<String, Object>> steps) throws PortalException {
        push("CapNhatTienDoHoSoMC", steps, "");
    }

    @Override
    public Map<String, String> procedures() throws PortalException {
        Map<String, String> known = new LinkedHashMap<>();
        for (JsonNode one : pull("LayDanhSachTTHC", Map.of()).path("result")) {
            Map<String, String> row = PortalJson.texts(one);
            known.put(row.getOrDefault("MATTHC", ""), row.getOrDefault("TENTTHC", ""));
        }
        return known;
    }

    @Override
    public Optional<String> procedure(String code) throws PortalException {
        JsonNode result = pull("LayThuTuc", Map.of("maTTHC", code)).path("result");
        return result.isArray() && !result.isEmpty()
                ? Optional.of(PortalJson.write(result.get(0)))
                : Optional.empty();
    }

    private JsonNode pull(String service, Map<String, String> asked) throws PortalException {
        Envelope envelope = Envelope.of(address.get());
        return in(envelope, now -> envelope.pull(now, service, asked));
    }

    private void push(String service, List<Map<String, Object>> data, String updating)
            throws PortalException {
        Envelope envelope = Envelope.of(address.get());
        JsonNode answer = in(envelope, now -> envelope.push(now, service, data, updating));
        if (answer.isMissingNode()) {
            throw PortalException.silent("No answer", false);
        }
    }

    /** In a session; where it is not taken any more, once again in a new one. */
    private JsonNode in(Envelope envelope, Function<String, Call> call) throws PortalException {
        if (!envelope.needsSession()) {
            return answer(call.apply(""));
        }
        String before = session.get();
        try {
            return answer(call.apply(before == null ? login() : before));
        } catch (PortalException refused) {
            if (!refused.isSession()) {
                throw refused;
            }
        }
        session.compareAndSet(before, null);
        try {
            return answer(call.apply(login()));
        } catch (PortalException refused) {
            if (!refused.isSession()) {
                throw refused;
            }
            session.set(null);
            // Nothing is wrong with the message: it waits until sessions are taken again.
            throw PortalException.silent("No session is taken: " + refused.getMessage(), true);
        }
    }

    private String login() throws PortalException {
        PortalSettings.Address to = address.get();
        JsonNode answer =
                answer(
                        Call.json(
                                        to.url() + to.login(),
                                        PortalJson.write(
                                                Map.of(
                                                        "username",
                                                        to.username(),
                                                        "password",
                                                        to.password())))
                                .with(Map.of("dstcode", to.destination(), "Charset", "utf-8"))
                                .again());
        String given = answer.path("session").asString("");
        if (given.isEmpty()) {
            throw PortalException.silent("The log-in gave no session", true);
        }
        session.set(given);
        return given;
    }

    private JsonNode answer(Call call) throws PortalException {
        try {
            Reply reply = destination.send(call);
            if (!reply.isSuccess()) {
                throw PortalException.silent("HTTP " + reply.status(), true);
            }
            JsonNode read =
                    PortalJson.object(reply.text())
                            .orElseThrow(
                                    () -> PortalException.silent("The answer is no JSON", false));
            return verdict(unwrapped(read));
        } catch (OutboundException failed) {
            throw PortalException.silent(
                    failed.reason() + ": " + failed.getMessage(), failed.isUnsent());
        }
    }

    /** Gateways of provinces put the portal's own answer, as a text, into the message. */
    private static JsonNode unwrapped(JsonNode read) {
        String message = read.path("message").asString("").strip();
        return message.startsWith("{") ? PortalJson.object(message).orElse(read) : read;
    }

    /** The code comes as 0, "0" or "00"; whatever counts as nought is well. */
    private static JsonNode verdict(JsonNode answer) throws PortalException {
        String code = answer.path("error_code").asString("").strip();
        if (code.isEmpty()) {
            throw PortalException.silent("The answer has no error_code", false);
        }
        if (!code.matches("0+")) {
            throw PortalException.refused(code, answer.path("message").asString(""));
        }
        return answer;
    }
}
