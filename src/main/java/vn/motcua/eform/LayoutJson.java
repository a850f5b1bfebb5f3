package vn.motcua.eform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.VietnameseText;

/** The layout document, read and written; what stands at its usual value is left out. */
final class LayoutJson {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LayoutJson() {}

    /**
     * @throws IllegalArgumentException with the place of what cannot be read
     */
    static Layout read(JsonNode layout) {
        List<EForm.Section> sections = new ArrayList<>();
        for (JsonNode section : layout.path("sections")) {
            sections.add(
                    new EForm.Section(
                            text(section, "id"),
                            words(section.path("title")),
                            words(section.path("hint")),
                            condition(section.path("when")),
                            fields(section.path("fields"))));
        }
        List<Layout.PaperRule> papers = new ArrayList<>();
        for (JsonNode rule : layout.path("papers")) {
            papers.add(
                    new Layout.PaperRule(
                            text(rule, "paper"),
                            Optional.ofNullable(condition(rule.path("when")))
                                    .orElse(Condition.TRUE),
                            rule.path("spared").asBoolean(false)));
        }
        return new Layout(sections, papers);
    }

    private static List<FormField> fields(JsonNode array) {
        return array.valueStream().map(LayoutJson::field).toList();
    }

    private static FormField field(JsonNode node) {
        String id = text(node, "id");
        FieldType type =
                FieldType.of(text(node, "type"))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        id + ": no type " + text(node, "type")));
        return new FormField(
                id,
                type,
                words(node.path("label")),
                words(node.path("hint")),
                node.path("required").asBoolean(false),
                condition(node.path("when")),
                optional(node, "min"),
                optional(node, "max"),
                options(node.path("options")),
                switch (type) {
                    case PERSON -> parts(id, node.path("parts"));
                    case ADDRESS -> PersonParts.ofAddress();
                    case TABLE -> fields(node.path("columns"));
                    default -> List.of();
                },
                optional(node, "from"),
                optional(node, "paper"),
                node.path("list").asBoolean(false));
    }

    /** Names of parts; one that ends in a question mark may stay empty. */
    private static List<FormField> parts(String id, JsonNode names) {
        return names.valueStream()
                .map(JsonNode::asString)
                .map(name -> {
                    String bare = name.replace("?", "");
                    return PersonParts.of(bare, !name.endsWith("?"))
                            .orElseThrow(
                                    () -> new IllegalArgumentException(id + ": no part " + bare));
                })
                .toList();
    }

    private static List<FormField.Choice> options(JsonNode array) {
        return array.valueStream()
                .map(node -> new FormField.Choice(text(node, "id"), words(node.path("label"))))
                .toList();
    }

    static @Nullable Condition condition(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.has("field")) {
            return new Condition.FieldIs(text(node, "field"), strings(node.path("is")));
        }
        if (node.has("case")) {
            return new Condition.CaseIn(strings(node.path("case")));
        }
        if (node.has("all")) {
            return new Condition.All(conditions(node.path("all")));
        }
        if (node.has("any")) {
            return new Condition.Any(conditions(node.path("any")));
        }
        throw new IllegalArgumentException("No condition: " + node);
    }

    private static List<Condition> conditions(JsonNode array) {
        List<Condition> found = new ArrayList<>();
        array.forEach(node -> Optional.ofNullable(condition(node)).ifPresent(found::add));
        return found;
    }

    private static List<String> strings(JsonNode array) {
        return array.isString()
                ? List.of(array.stringValue())
                : array.valueStream().map(JsonNode::asString).toList();
    }

    private static Bilingual words(JsonNode node) {
        return new Bilingual(
                VietnameseText.tidy(node.path("vi").asString("")),
                VietnameseText.tidy(node.path("en").asString("")));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static @Nullable String optional(JsonNode node, String name) {
        String text = text(node, name);
        return text.isEmpty() ? null : text;
    }

    static ObjectNode write(Layout layout) {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode sections = node.putArray("sections");
        for (EForm.Section section : layout.sections()) {
            ObjectNode one = sections.addObject();
            one.put("id", section.id());
            put(one, "title", section.name());
            put(one, "hint", section.hint());
            put(one, section.when());
            put(one.putArray("fields"), section.fields());
        }
        if (!layout.papers().isEmpty()) {
            ArrayNode papers = node.putArray("papers");
            for (Layout.PaperRule rule : layout.papers()) {
                ObjectNode one = papers.addObject();
                one.put("paper", rule.paper());
                put(one, rule.when());
                if (rule.spared()) {
                    one.put("spared", true);
                }
            }
        }
        return node;
    }

    private static void put(ArrayNode array, List<FormField> fields) {
        fields.forEach(field -> put(array.addObject(), field));
    }

    private static void put(ObjectNode one, FormField field) {
        one.put("id", field.id()).put("type", field.type().code());
        put(one, "label", field.label());
        put(one, "hint", field.hint());
        if (field.required()) {
            one.put("required", true);
        }
        put(one, field.when());
        putText(one, "min", field.min());
        putText(one, "max", field.max());
        if (!field.options().isEmpty()) {
            ArrayNode options = one.putArray("options");
            field.options()
                    .forEach(choice ->
                            put(
                                    options.addObject().put("id", choice.id()),
                                    "label",
                                    choice.label()));
        }
        if (field.type() == FieldType.PERSON) {
            ArrayNode parts = one.putArray("parts");
            field.fields().forEach(part -> parts.add(part.id() + (part.required() ? "" : "?")));
        }
        if (field.type() == FieldType.TABLE) {
            put(one.putArray("columns"), field.fields());
        }
        putText(one, "from", field.from());
        putText(one, "paper", field.paper());
        if (field.list()) {
            one.put("list", true);
        }
    }

    private static void put(ObjectNode node, String name, Bilingual words) {
        if (!words.isEmpty()) {
            node.putObject(name).put("vi", words.vi()).put("en", words.en());
        }
    }

    private static void putText(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, @Nullable Condition condition) {
        if (condition != null && !condition.equals(Condition.TRUE)) {
            node.set("when", write(condition));
        }
    }

    static ObjectNode write(Condition condition) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (condition) {
            case Condition.FieldIs(String field, List<String> values) -> {
                node.put("field", field);
                values.forEach(node.putArray("is")::add);
            }
            case Condition.CaseIn(List<String> cases) -> cases.forEach(node.putArray("case")::add);
            case Condition.All(List<Condition> all) ->
                    all.stream().map(LayoutJson::write).forEach(node.putArray("all")::add);
            case Condition.Any(List<Condition> any) ->
                    any.stream().map(LayoutJson::write).forEach(node.putArray("any")::add);
        }
        return node;
    }
}
