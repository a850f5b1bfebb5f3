package vn.motcua.catalog.open.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that a client may keep and ask for again only when they have changed. */
final class Unchanged {

    static final String TEXT = "Unchanged since If-None-Match or If-Modified-Since.";

    private Unchanged() {}

    /**
     * The answer under a tag of its content; the framework answers 304 where the client has it.
     * Pages of other sites may read it.
     */
    static <R extends Record> ResponseEntity<R> answer(R answer, Instant changedAt) {
        return ResponseEntity.ok()
                .eTag(tag(answer.toString()))
                .lastModified(changedAt)
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(answer);
    }

    /** Weak, as the same content goes out packed and unpacked. */
    static String tag(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
