package vn.motcua.outbound;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What came back, whatever it says: of what a server says of itself (5xx, 429) there is none.
 *
 * @param status of HTTP
 */
public record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final int OK = 200;
    private static final int NO_MORE = 300;

    public Reply {
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean isSuccess() {
        return status >= OK && status < NO_MORE;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Status and size alone: what a body says may be about a person. */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}
