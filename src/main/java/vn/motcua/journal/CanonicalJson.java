package vn.motcua.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events as exact text: one writing for one content (RFC 8785); absent values, zero and false are
 * left out. RFC 8785 knows only double precision numbers, so a whole number past 2^53 is refused
 * rather than rounded.
 *
 * <p>What Jackson writes with sorted names and numbers written as the standard has them is that
 * text already, but for control characters, which it writes with capital digits. Only where one
 * stands is the canonicalizer asked.
 */
final class CanonicalJson {

    private static final long MOST_EXACT = 1L << 53;

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .withConfigOverride(int.class, CanonicalJson::unlessUsual)
                    .withConfigOverride(boolean.class, CanonicalJson::unlessUsual)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .addModule(
                            new SimpleModule()
                                    .setSerializerModifier(new ActorJson.Writing())
                                    .addSerializer(Long.class, new ExactLong())
                                    .addSerializer(long.class, new ExactLong())
                                    .addSerializer(BigDecimal.class, new ExactNumber<>())
                                    .addSerializer(Double.class, new ExactNumber<>())
                                    .addSerializer(double.class, new ExactNumber<>()))
                    .annotationIntrospector(new ActorJson.Reading())
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .build();

    private CanonicalJson() {}

    private static void unlessUsual(MutableConfigOverride type) {
        type.setInclude(JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS));
    }

    private static final class ExactLong extends ValueSerializer<Long> {
        @Override
        public void serialize(Long value, JsonGenerator out, SerializationContext context) {
            if (Math.abs(value) > MOST_EXACT) {
                throw new IllegalArgumentException(value + " is too large for the journal");
            }
            out.writeNumber(value.longValue());
        }
    }

    private static final class ExactNumber<N extends Number> extends ValueSerializer<N> {
        @Override
        public void serialize(N value, JsonGenerator out, SerializationContext context) {
            try {
                out.writeRawValue(NumberToJSON.serializeNumber(value.doubleValue()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static String of(Object value) {
        return of(value, null);
    }

    /**
     * @param actor who acted, if a person: not written where an event names the same
     */
    static String of(Object value, @Nullable UUID actor) {
        String sorted = ActorJson.writing(MAPPER.writer(), actor).writeValueAsString(value);
        return sorted.contains("\\u") ? canonical(sorted) : sorted;
    }

    static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
