package vn.motcua.eform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Frame;

/** Answers as people read them: label and text, tables as rows; what is empty is left out. */
final class ReadOut {

    /** The parts of an address, from the house to the country. */
    private static final List<String> READ_ALOUD =
            List.of("detail", "commune", "district", "province", "country");

    private final Frame frame;

    private ReadOut(Frame frame) {
        this.frame = frame;
    }

    static List<Answered> of(Layout layout, ObjectNode relevant, Frame frame) {
        ReadOut out = new ReadOut(frame);
        List<Answered> sections = new ArrayList<>();
        for (EForm.Section section : layout.sections()) {
            List<Answered.Line> lines = new ArrayList<>();
            section.fields()
                    .forEach(field ->
                            out.lines(lines, field, field.label(), relevant.path(field.id())));
            if (!lines.isEmpty()) {
                sections.add(new Answered(section.id(), section.title(frame), lines));
            }
        }
        return sections;
    }

    private void lines(
            List<Answered.Line> lines, FormField field, Bilingual label, JsonNode value) {
        if (value.isMissingNode()) {
            return;
        }
        switch (field.type()) {
            case PERSON ->
                    field.fields()
                            .forEach(part ->
                                    lines(lines, part, of(part, field), value.path(part.id())));
            case TABLE ->
                    lines.add(
                            new Answered.Line(
                                    frame.words(label),
                                    "",
                                    field.fields().stream()
                                            .map(column -> frame.words(column.label()))
                                            .toList(),
                                    value.valueStream().map(row -> row(field, row)).toList()));
            default -> lines.add(Answered.Line.of(frame.words(label), text(field, value)));
        }
    }

    private static Bilingual of(FormField part, FormField whole) {
        return new Bilingual(
                whole.label().vi() + " – " + part.label().vi(),
                whole.label().in(true) + " – " + part.label().in(true));
    }

    private List<String> row(FormField table, JsonNode row) {
        return table.fields().stream()
                .map(column -> row.has(column.id()) ? text(column, row.path(column.id())) : "")
                .toList();
    }

    private String text(FormField field, JsonNode value) {
        return switch (field.type()) {
            case YES_NO ->
                    value.isBoolean()
                            ? frame.text(value.booleanValue() ? "eform.yes" : "eform.no")
                            : value.asString("");
            case CHOICE -> chosen(field, value.asString(""));
            case CHOICES ->
                    String.join(
                            "; ",
                            value.valueStream().map(v -> chosen(field, v.asString(""))).toList());
            case ADDRESS ->
                    String.join(
                            ", ",
                            READ_ALOUD.stream()
                                    .map(part -> value.path(part).asString(""))
                                    .filter(part -> !part.isEmpty())
                                    .toList());
            case FILE -> frame.text("eform.files", value.size());
            case SIGNATURE ->
                    value.has("picture")
                            ? frame.text("eform.signed.drawn")
                            : frame.text("eform.signed.typed", value.path("typed").asString(""));
            case MONEY ->
                    value.isNumber()
                            ? frame.money(new vn.motcua.kernel.Dong(value.longValue()))
                            : value.asString("");
            default -> FlatAnswers.text(field.type(), value);
        };
    }

    private String chosen(FormField field, String value) {
        Optional<FormField.Choice> choice = field.choice(value);
        return choice.map(c -> frame.words(c.label())).orElse(value);
    }
}
