package vn.motcua.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param location where a redirect points, or blank
 * @param cookies as the server wrote them
 * @param body as it travelled
 * @param bytes of the whole answer as it travelled, head and body
 * @param at {@link System#nanoTime} when the last byte had come
 */
record Answer(
        int status,
        String location,
        List<String> cookies,
        boolean zipped,
        byte[] body,
        long bytes,
        long at) {

    /** Unpacked only where somebody reads it, so that the driver costs little. */
    String text() {
        if (!zipped) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body), 8192)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
