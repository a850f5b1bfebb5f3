package vn.motcua.exchange.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.outbound.Call;

/** How a message is wrapped for who takes it. */
sealed interface Envelope {

    /** Whether a session is needed. */
    boolean needsSession();

    Call pull(String session, String service, Map<String, String> asked);

    Call push(String session, String service, List<Map<String, Object>> data, String updating);

    static Envelope of(PortalSettings.Address address) {
        return switch (address.wrapping()) {
            case SESSION -> new WithSession(address);
            case BARE -> new Bare(address);
        };
    }

    private static Call call(PortalSettings.Address address, String url, Object body) {
        return Call.json(url, PortalJson.write(body))
                .with(Map.of("dstcode", address.destination(), "Charset", "utf-8"));
    }

    /** As the portal's adapter takes it: session, unit and service beside the data. */
    record WithSession(PortalSettings.Address address) implements Envelope {

        @Override
        public boolean needsSession() {
            return true;
        }

        private Map<String, Object> body(String session, String service) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("session", session);
            body.put("madonvi", address.unit());
            body.put("service", service);
            return body;
        }

        @Override
        public Call pull(String session, String service, Map<String, String> asked) {
            Map<String, Object> body = body(session, service);
            body.putAll(asked);
            return call(address, address.url() + address.pull(), body).again();
        }

        @Override
        public Call push(
                String session, String service, List<Map<String, Object>> data, String updating) {
            Map<String, Object> body = body(session, service);
            if (!updating.isEmpty()) {
                body.put("isUpdating", updating);
            }
            body.put("data", data);
            return call(address, address.url() + address.push(), body);
        }
    }

    /** As gateways of provinces take it: the list alone, the rest in the address. */
    record Bare(PortalSettings.Address address) implements Envelope {

        @Override
        public boolean needsSession() {
            return false;
        }

        private String url(String path, String service) {
            return address.url() + path + "/" + service + "?MaDinhDanhDV=" + address.unit();
        }

        @Override
        public Call pull(String session, String service, Map<String, String> asked) {
            return call(address, url(address.pull(), service), asked).again();
        }

        @Override
        public Call push(
                String session, String service, List<Map<String, Object>> data, String updating) {
            String url = url(address.push(), service);
            return call(address, updating.isEmpty() ? url : url + "&isUpdating=" + updating, data);
        }
    }
}
