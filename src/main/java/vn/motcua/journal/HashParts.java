package vn.motcua.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as bytes, each behind its length, so that none can shift into its neighbour. */
final class HashParts {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /**
     * The UTF-8 text of a value behind its length in bytes and a colon; nothing counts as empty.
     */
    HashParts part(@Nullable Object value) {
        byte[] text = Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(Integer.toString(text.length).getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(':');
        bytes.writeBytes(text);
        return this;
    }

    /** A moment, as whole microseconds since 1970-01-01T00:00Z. */
    HashParts part(Instant moment) {
        return part((Object) (moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1000));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
