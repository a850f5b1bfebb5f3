package vn.motcua.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/**
 * What a session holds is read from the same bytes with every request; the same bytes are the same
 * thing. Nobody changes an attribute in its place, as a session in memory would not bear it either.
 */
final class RememberedAttributes implements Converter<byte[], Object> {

    private static final int MOST = 2_000;

    private final Converter<byte[], Object> reader;
    private final Cache<Bytes, Object> known = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Bytes(byte[] content, int hash) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes(byte[] theirs, int _) && Arrays.equals(content, theirs);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    RememberedAttributes(Converter<byte[], Object> reader) {
        this.reader = reader;
    }

    @Override
    public Object convert(byte[] content) {
        Bytes bytes = new Bytes(content, Arrays.hashCode(content));
        Object attribute = known.getIfPresent(bytes);
        if (attribute == null) {
            attribute = reader.convert(content);
            known.put(bytes, attribute);
        }
        return attribute;
    }
}
