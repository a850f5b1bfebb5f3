package vn.motcua.eform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Answers as they stand in the fields of a page, under flat names. */
final class FlatAnswers {

    private final Map<String, List<String>> flat = new LinkedHashMap<>();

    private FlatAnswers() {}

    static FormView of(Layout layout, ObjectNode answers) {
        FlatAnswers all = new FlatAnswers();
        layout.fields().forEach(field -> all.put(field, field.id(), answers.path(field.id())));
        return FormView.of(all.flat);
    }

    private void put(FormField field, String name, JsonNode value) {
        switch (field.type()) {
            case PERSON, ADDRESS -> parts(field, name, value);
            case TABLE -> {
                for (int row = 0; row < value.size(); row++) {
                    parts(field, name + "." + row, value.path(row));
                }
            }
            case SIGNATURE -> {
                for (String part : List.of("picture", "typed", "confirmed")) {
                    JsonNode said = value.path(part);
                    if (!said.isMissingNode()) {
                        String text = part.equals("confirmed") ? "on" : said.asString("");
                        flat.put(name + "." + part, List.of(text));
                    }
                }
            }
            case CHOICES, FILE -> {
                if (!value.isEmpty()) {
                    flat.put(name, value.valueStream().map(v -> v.asString("")).toList());
                }
            }
            default -> {
                if (!value.isMissingNode() && !value.isNull()) {
                    flat.put(name, List.of(text(field.type(), value)));
                }
            }
        }
    }

    private void parts(FormField field, String name, JsonNode value) {
        field.fields().forEach(part -> put(part, name + "." + part.id(), value.path(part.id())));
    }

    static String text(FieldType type, JsonNode value) {
        return switch (type) {
            case YES_NO ->
                    value.isBoolean() ? value.booleanValue() ? "yes" : "no" : value.asString("");
            case DATE -> day(value.asString(""), Typed::text);
            case MONEY -> value.isNumber() ? money(value.longValue()) : value.asString("");
            case NUMBER -> value.isNumber() ? number(value.decimalValue()) : value.asString("");
            default -> value.asString("");
        };
    }

    private static String day(String text, java.util.function.Function<LocalDate, String> shown) {
        try {
            return shown.apply(LocalDate.parse(text));
        } catch (DateTimeException typed) {
            return text;
        }
    }

    static String money(long amount) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.of("vi")))
                .format(amount);
    }

    /** Without groups, so that it is read back as it was. */
    static String number(BigDecimal value) {
        UnaryOperator<String> comma = text -> text.replace('.', ',');
        return comma.apply(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
