package vn.motcua.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call to a destination.
 *
 * @param method such as POST
 * @param headers by name; never logged
 * @param body empty where there is none
 * @param repeatable whether it does no harm to carry it out twice; what is not is tried again only
 *     where no connection came about, so that nothing was sent
 */
public record Call(
        URI address, String method, Map<String, String> headers, byte[] body, boolean repeatable) {

    private static final String CONTENT_TYPE = "Content-Type";

    public Call {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** Asks only, and so may be repeated. */
    public static Call get(String address) {
        return new Call(URI.create(address), "GET", Map.of(), new byte[0], true);
    }

    /** Sends JSON, once; see {@link #again}. */
    public static Call json(String address, String json) {
        return new Call(
                URI.create(address),
                "POST",
                Map.of(CONTENT_TYPE, "application/json", "Accept", "application/json"),
                json.getBytes(StandardCharsets.UTF_8),
                false);
    }

    /** Sends a form, once. */
    public static Call form(String address, String encoded) {
        return new Call(
                URI.create(address),
                "POST",
                Map.of(CONTENT_TYPE, "application/x-www-form-urlencoded"),
                encoded.getBytes(StandardCharsets.UTF_8),
                false);
    }

    public Call with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Call(address, method, all, body, repeatable);
    }

    /** The same, which does no harm when it comes twice. */
    public Call again() {
        return new Call(address, method, headers, body, true);
    }

    /** What is sent, for a log: method, address and size, without secrets. */
    @Override
    public String toString() {
        return method + " " + Masking.address(address.toString()) + ", " + body.length + " bytes";
    }
}
