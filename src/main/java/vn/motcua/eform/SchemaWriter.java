package vn.motcua.eform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema (2020-12) of a layout: what the page asks, an integrator who sends JSON is
 * held to as well. The case stands beside the answers as {@code case}; what is not asked for must
 * not be there.
 */
final class SchemaWriter {

    /** The member of the answers that holds the case; no field may have its name. */
    static final String CASE = "case";

    static final String TYPE = "urn:motcua:type:";
    private static final int MOST_ROWS = 200;

    private final Layout layout;

    private SchemaWriter(Layout layout) {
        this.layout = layout;
    }

    static ObjectNode of(Layout layout, List<String> cases) {
        return new SchemaWriter(layout).whole(cases);
    }

    /** Whether the schema of a layout asks addresses for codes; older ones did not. */
    static boolean hasCodes(Layout layout, JsonNode schema) {
        boolean asked =
                layout.fields()
                        .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                        .anyMatch(field -> field.type() == FieldType.ADDRESS);
        return !asked || schema.toString().contains(TYPE + FieldType.ADDRESS.code());
    }

    private static ObjectNode object() {
        return LayoutJson.MAPPER.createObjectNode();
    }

    private ObjectNode whole(List<String> cases) {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode known = properties.putObject(CASE).put("type", "string");
        if (!cases.isEmpty()) {
            cases.forEach(known.putArray("enum")::add);
        }
        ArrayNode required = schema.putArray("required").add(CASE);
        ArrayNode allOf = LayoutJson.MAPPER.createArrayNode();
        for (EForm.Section section : layout.sections()) {
            for (FormField field : section.fields()) {
                properties.set(field.id(), of(field));
                Optional<Condition> when = Condition.both(section.when(), field.when());
                if (when.isPresent()) {
                    allOf.add(conditional(field, when.get()));
                } else if (field.required()) {
                    required.add(field.id());
                }
            }
        }
        schema.put("additionalProperties", false);
        if (!allOf.isEmpty()) {
            schema.set("allOf", allOf);
        }
        return schema;
    }

    private ObjectNode conditional(FormField field, Condition when) {
        ObjectNode rule = object();
        rule.set("if", of(when));
        if (field.required()) {
            rule.putObject("then").putArray("required").add(field.id());
        }
        rule.putObject("else").putObject("properties").put(field.id(), false);
        return rule;
    }

    private ObjectNode of(FormField field) {
        ObjectNode schema = object();
        switch (field.type()) {
            case PERSON -> composite(schema, field);
            case TABLE -> {
                schema.put("type", "array");
                composite(schema.putObject("items"), field);
                counts(schema, field, Math.min(MOST_ROWS, number(field.max(), MOST_ROWS)));
            }
            case CHOICE ->
                    field.options().stream()
                            .map(FormField.Choice::id)
                            .forEach(schema.putArray("enum")::add);
            case CHOICES -> {
                schema.put("type", "array");
                field.options().stream()
                        .map(FormField.Choice::id)
                        .forEach(schema.putObject("items").putArray("enum")::add);
                schema.put("uniqueItems", true);
                counts(schema, field, number(field.max(), field.options().size()));
            }
            case FILE -> {
                schema.put("$ref", TYPE + "file");
                schema.put("maxItems", number(field.max(), 20));
            }
            case TEXT, LONG_TEXT -> {
                schema.put("$ref", TYPE + field.type().code());
                limit(field.max()).ifPresent(most -> schema.put("maxLength", most.intValue()));
            }
            case DATE -> {
                schema.put("$ref", TYPE + "date");
                put(schema, "notBefore", field.min());
                put(schema, "notAfter", field.max());
            }
            case NUMBER, MONEY -> {
                schema.put("$ref", TYPE + field.type().code());
                limit(field.min()).ifPresent(least -> schema.put("minimum", least));
                limit(field.max()).ifPresent(most -> schema.put("maximum", most));
            }
            case PERSON_NUMBER, TAX_NUMBER, YES_NO, PHONE, EMAIL, SIGNATURE, ADDRESS ->
                    schema.put("$ref", TYPE + field.type().code());
        }
        return schema;
    }

    private void composite(ObjectNode schema, FormField field) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = LayoutJson.MAPPER.createArrayNode();
        for (FormField part : field.fields()) {
            properties.set(part.id(), of(part));
            if (part.required()) {
                required.add(part.id());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
    }

    private static void counts(ObjectNode schema, FormField field, int most) {
        schema.put("minItems", Math.max(1, number(field.min(), 1)));
        schema.put("maxItems", most);
    }

    private static void put(ObjectNode schema, String name, @Nullable String value) {
        if (value != null) {
            schema.put(name, value);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return limit(text).map(BigDecimal::intValue).orElse(otherwise);
    }

    static Optional<BigDecimal> limit(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(BigDecimal::new);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private ObjectNode of(Condition condition) {
        ObjectNode schema = object();
        switch (condition) {
            case Condition.FieldIs(String field, List<String> values) -> {
                List<String> path = List.of(field.split("\\.", -1));
                ObjectNode at = schema;
                for (String part : path) {
                    at.putArray("required").add(part);
                    at = at.putObject("properties").putObject(part);
                }
                one(at, field, values);
            }
            case Condition.CaseIn(List<String> cases) -> {
                cases.forEach(schema.putObject("properties").putObject(CASE).putArray("enum")::add);
                schema.putArray("required").add(CASE);
            }
            case Condition.All(List<Condition> all) when !all.isEmpty() ->
                    all.stream().map(this::of).forEach(schema.putArray("allOf")::add);
            case Condition.All _ -> {}
            case Condition.Any(List<Condition> any) when !any.isEmpty() ->
                    any.stream().map(this::of).forEach(schema.putArray("anyOf")::add);
            case Condition.Any _ -> schema.putObject("not");
        }
        return schema;
    }

    private void one(ObjectNode at, String field, List<String> values) {
        FieldType type = layout.find(field).map(FormField::type).orElse(FieldType.TEXT);
        switch (type) {
            case YES_NO -> values.stream().map("yes"::equals).forEach(at.putArray("enum")::add);
            case CHOICES -> values.forEach(at.putObject("contains").putArray("enum")::add);
            default -> values.forEach(at.putArray("enum")::add);
        }
    }
}
