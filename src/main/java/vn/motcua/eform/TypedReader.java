package vn.motcua.eform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shell.Typed;

/**
 * Reads what was typed in fields of flat names into answers. What cannot be read stays as it was
 * typed, so that the schema refuses it and the page can show it again; what is empty is not there.
 */
final class TypedReader {

    private static final int MOST_ROWS_READ = 1_000;

    private final Map<String, List<String>> typed;

    private final UnaryOperator<ObjectNode> addresses;

    /**
     * @param addresses what is made of the parts of an address
     */
    TypedReader(Map<String, List<String>> typed, UnaryOperator<ObjectNode> addresses) {
        this.typed = typed;
        this.addresses = addresses;
    }

    ObjectNode read(Layout layout) {
        ObjectNode answers = LayoutJson.MAPPER.createObjectNode();
        layout.fields().forEach(field -> into(answers, field, field.id()));
        return answers;
    }

    private void into(ObjectNode answers, FormField field, String name) {
        switch (field.type()) {
            case PERSON, ADDRESS -> {
                ObjectNode parts = parts(field, name);
                if (!parts.isEmpty()) {
                    answers.set(
                            field.id(),
                            field.type() == FieldType.ADDRESS ? addresses.apply(parts) : parts);
                }
            }
            case TABLE -> {
                ArrayNode rows = LayoutJson.MAPPER.createArrayNode();
                for (int row : rows(typed, name)) {
                    ObjectNode one = parts(field, name + "." + row);
                    if (!one.isEmpty()) {
                        rows.add(one);
                    }
                }
                if (!rows.isEmpty()) {
                    answers.set(field.id(), rows);
                }
            }
            case CHOICES, FILE -> {
                ArrayNode chosen = LayoutJson.MAPPER.createArrayNode();
                typed.getOrDefault(name, List.of()).stream()
                        .map(TypedText::line)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .forEach(chosen::add);
                if (!chosen.isEmpty()) {
                    answers.set(field.id(), chosen);
                }
            }
            case SIGNATURE -> signature(answers, field, name);
            default -> scalar(answers, field, name);
        }
    }

    private ObjectNode parts(FormField field, String name) {
        ObjectNode parts = LayoutJson.MAPPER.createObjectNode();
        field.fields().forEach(part -> into(parts, part, name + "." + part.id()));
        return parts;
    }

    /** The numbers of the rows that are there, in order; holes between them are passed over. */
    static SortedSet<Integer> rows(Map<String, List<String>> typed, String table) {
        SortedSet<Integer> rows = new TreeSet<>();
        String head = table + ".";
        for (String name : typed.keySet()) {
            if (name.startsWith(head)) {
                String number = name.substring(head.length()).split("\\.", 2)[0];
                if (number.matches("\\d{1,6}") && rows.size() < MOST_ROWS_READ) {
                    rows.add(Integer.valueOf(number));
                }
            }
        }
        return rows;
    }

    private void signature(ObjectNode answers, FormField field, String name) {
        ObjectNode signature = LayoutJson.MAPPER.createObjectNode();
        // Signed again, the new picture comes after the one that was there.
        String picture =
                typed.getOrDefault(name + ".picture", List.of()).stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .reduce("", (before, after) -> after);
        String written = TypedText.line(first(name + ".typed"));
        if (!picture.isEmpty()) {
            signature.put("picture", picture);
        } else {
            if (!written.isEmpty()) {
                signature.put("typed", written);
            }
            if (first(name + ".confirmed").equals("on")) {
                signature.put("confirmed", true);
            }
        }
        if (!signature.isEmpty()) {
            answers.set(field.id(), signature);
        }
    }

    private void scalar(ObjectNode answers, FormField field, String name) {
        String line =
                field.type() == FieldType.LONG_TEXT
                        ? TypedText.text(first(name))
                        : TypedText.line(first(name));
        if (line.isEmpty()) {
            return;
        }
        String id = field.id();
        switch (field.type()) {
            case DATE -> answers.put(id, Typed.day(line).map(Object::toString).orElse(line));
            case NUMBER ->
                    TypedText.number(line)
                            .ifPresentOrElse(
                                    value -> number(answers, id, value),
                                    () -> answers.put(id, line));
            case MONEY ->
                    TypedText.money(line)
                            .ifPresentOrElse(
                                    value -> answers.put(id, value.longValue()),
                                    () -> answers.put(id, line));
            case YES_NO -> {
                if (line.equals("yes") || line.equals("no")) {
                    answers.put(id, line.equals("yes"));
                } else {
                    answers.put(id, line);
                }
            }
            case PERSON_NUMBER -> answers.put(id, TypedText.personNumber(line));
            case TAX_NUMBER -> answers.put(id, TypedText.taxNumber(line));
            case PHONE -> answers.put(id, TypedText.phone(line));
            default -> answers.put(id, line);
        }
    }

    private static void number(ObjectNode answers, String id, BigDecimal value) {
        if (value.scale() <= 0) {
            answers.put(id, value.longValueExact());
        } else {
            answers.put(id, value);
        }
    }

    private String first(String name) {
        List<String> given = typed.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }
}
