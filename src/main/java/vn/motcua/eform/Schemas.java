package vn.motcua.eform;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes checks of schemas: 2020-12 with our types, formats and days relative to today. */
final class Schemas {

    private static final String FILE = "/eform/types.json";

    private final SchemaRegistry registry;

    Schemas(Supplier<LocalDate> today) {
        Dialect plain = Dialects.getDraft202012();
        Dialect dialect =
                Dialect.builder(plain.getId(), plain)
                        .formats(Formats.all())
                        .keyword(new DayKeyword(DayKeyword.NOT_BEFORE, today))
                        .keyword(new DayKeyword(DayKeyword.NOT_AFTER, today))
                        .build();
        Map<String, String> types = types();
        registry =
                SchemaRegistry.withDefaultDialect(
                        dialect, builder -> builder.schemas(types).schemaCacheEnabled(true));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        document()
                .path("$defs")
                .properties()
                .forEach(type ->
                        types.put(SchemaWriter.TYPE + type.getKey(), type.getValue().toString()));
        return Map.copyOf(types);
    }

    /** The types that schemas refer to, as they are published beside them. */
    static JsonNode document() {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(FILE))) {
            return LayoutJson.MAPPER.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document is checked by. */
    @FunctionalInterface
    interface Check {
        List<Error> errors(ObjectNode document);
    }

    Check check(JsonNode schema) {
        Schema compiled = registry.getSchema(schema);
        return document ->
                compiled.validate(
                        document,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }
}
