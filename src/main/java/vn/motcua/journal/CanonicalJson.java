package vn.motcua.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events as exact text: one writing for one content (RFC 8785), absent values left out. RFC 8785
 * knows only double precision numbers, so a whole number past 2^53 is refused rather than rounded.
 */
final class CanonicalJson {

    private static final long MOST_EXACT = 1L << 53;

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Long.class, new ExactLong())
                                    .addSerializer(long.class, new ExactLong()))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private CanonicalJson() {}

    private static final class ExactLong extends ValueSerializer<Long> {
        @Override
        public void serialize(Long value, JsonGenerator out, SerializationContext context) {
            if (Math.abs(value) > MOST_EXACT) {
                throw new IllegalArgumentException(value + " is too large for the journal");
            }
            out.writeNumber(value.longValue());
        }
    }

    static String of(Object value) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
