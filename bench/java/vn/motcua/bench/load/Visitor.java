package vn.motcua.bench.load;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A browser: its cookies, and the network address it comes from. */
final class Visitor {

    private final InetAddress from;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /**
     * @param no each comes from an address of its own below 127/8, as people do, so that the limits
     *     that the program sets to one address stay in force and in nobody's way
     */
    Visitor(int no) {
        try {
            from =
                    InetAddress.getByAddress(
                            new byte[] {
                                127,
                                (byte) (1 + no / 62_500),
                                (byte) (no / 250 % 250),
                                (byte) (1 + no % 250)
                            });
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visitor(Visitor other) {
        from = other.from;
        cookies.putAll(other.cookies);
    }

    /** Another window that knows what this one knows. */
    Visitor again() {
        return new Visitor(this);
    }

    InetAddress from() {
        return from;
    }

    void keep(Answer answer) {
        for (String cookie : answer.cookies()) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    String cookies() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }
}
