package vn.motcua.eform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One section as a template draws it. Of a field's condition, what the case and answers of other
 * sections decide is decided here; the rest is told in words and handed to the script.
 *
 * @param whole whether all sections stand on one page, so that no answer is elsewhere
 */
public record SectionInputs(
        Frame frame,
        EForm form,
        EForm.Section section,
        FormView view,
        String caseId,
        boolean whole) {

    private static final int LEAST_LIST = 7;

    /** The fields that may be asked. */
    public List<FormField> fields() {
        return section.fields().stream()
                .filter(field -> !left(field).equals(Condition.FALSE))
                .toList();
    }

    private Condition left(FormField field) {
        return left(field.when());
    }

    private Condition left(@Nullable Condition when) {
        return when == null ? Condition.TRUE : when.given(caseId, this::elsewhere);
    }

    private Optional<Boolean> elsewhere(Condition.FieldIs is) {
        String root = is.field().split("\\.", 2)[0];
        boolean here = section.fields().stream().anyMatch(field -> field.id().equals(root));
        return here || whole
                ? Optional.empty()
                : Optional.of(is.values().stream().anyMatch(v -> view.has(is.field(), v)));
    }

    /** Whether the section is asked at all in this case; what answers decide is left open. */
    public boolean asked() {
        return !left(section.when()).equals(Condition.FALSE);
    }

    /** What is left of the section's own condition, for the script. */
    public @Nullable String when() {
        Condition left = left(section.when());
        return left.equals(Condition.TRUE) ? null : LayoutJson.write(left).toString();
    }

    /** The condition for the script, if one is left. */
    public @Nullable String when(FormField field) {
        Condition left = left(field);
        return left.equals(Condition.TRUE) ? null : LayoutJson.write(left).toString();
    }

    /** The same in words, for those without script. */
    public String words(FormField field) {
        return frame.text("eform.only-when", words(left(field)));
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.FieldIs(String name, List<String> values) -> {
                FormField asked = form.layout().find(name).orElse(null);
                if (asked == null) {
                    yield name;
                }
                List<String> said = values.stream().map(v -> said(asked, v)).toList();
                yield frame.text(
                        "eform.when-is",
                        frame.words(asked.label()),
                        String.join(" " + frame.text("eform.or") + " ", said));
            }
            case Condition.CaseIn _ -> "";
            case Condition.All(List<Condition> all) -> joined(all, "eform.and");
            case Condition.Any(List<Condition> any) -> joined(any, "eform.or");
        };
    }

    private String joined(List<Condition> conditions, String key) {
        return String.join(
                " " + frame.text(key) + " ", conditions.stream().map(this::words).toList());
    }

    private String said(FormField asked, String value) {
        return asked.choice(value)
                .map(choice -> frame.words(choice.label()))
                .orElseGet(() ->
                        value.equals("yes") || value.equals("no")
                                ? frame.text("eform." + value)
                                : value);
    }

    /** The input of a field that is one input. */
    public Field input(FormField field, String name) {
        String label = frame.words(field.label());
        Field input =
                switch (field.type()) {
                    case LONG_TEXT -> Field.textarea(name, label);
                    case DATE -> Field.date(name, label).placeholder("31/05/2022");
                    case MONEY -> Field.of(Field.Kind.NUMBER, name, label).size("medium");
                    case NUMBER -> Field.text(name, label).size("short");
                    case PHONE -> Field.of(Field.Kind.PHONE, name, label).size("medium");
                    case EMAIL -> Field.of(Field.Kind.EMAIL, name, label).size("medium");
                    case PERSON_NUMBER, TAX_NUMBER -> Field.text(name, label).size("medium");
                    case YES_NO -> Field.radio(name, label, yesNo());
                    case CHOICE -> choice(field, name, label);
                    case CHOICES -> Field.checkboxes(name, label, options(field));
                    default -> Field.text(name, label);
                };
        Field hinted = input.hint(hint(field));
        Field limited =
                field.type() == FieldType.LONG_TEXT || field.max() == null
                        ? hinted
                        : most(hinted, field);
        return field.required() ? limited.mandatory() : limited;
    }

    private static Field most(Field input, FormField field) {
        return field.type() == FieldType.TEXT
                ? SchemaWriter.limit(field.max())
                        .map(most -> input.maxLength(most.intValue()))
                        .orElse(input)
                : input;
    }

    private String hint(FormField field) {
        String own = frame.words(field.hint());
        String usual =
                switch (field.type()) {
                    case DATE -> frame.text("eform.hint.date");
                    case MONEY -> frame.text("eform.hint.money");
                    case PERSON_NUMBER -> frame.text("eform.hint.person-number");
                    default -> "";
                };
        return own.isEmpty() ? usual : own;
    }

    private Field choice(FormField field, String name, String label) {
        if (!field.list() && field.options().size() < LEAST_LIST) {
            return Field.radio(name, label, options(field));
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("eform.choose")));
        options.addAll(options(field));
        return Field.select(name, label, options);
    }

    private List<Option> options(FormField field) {
        return field.options().stream()
                .map(choice -> Option.of(choice.id(), frame.words(choice.label())))
                .toList();
    }

    private List<Option> yesNo() {
        return List.of(
                Option.of("yes", frame.text("eform.yes")), Option.of("no", frame.text("eform.no")));
    }

    /** Rows to show: those that were typed, or else as many as there must be, at least one. */
    public List<Integer> rows(FormField table, String name) {
        List<Integer> typed = new ArrayList<>(TypedReader.rows(view.values(), name));
        if (!typed.isEmpty()) {
            return typed;
        }
        int least = SchemaWriter.limit(table.min()).map(java.math.BigDecimal::intValue).orElse(1);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(1, Math.min(least, 20)); row++) {
            rows.add(row);
        }
        return rows;
    }

    /** Whether an address is asked for, so that the page needs the list of provinces. */
    public boolean asksPlace() {
        return fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .anyMatch(field -> field.type() == FieldType.ADDRESS);
    }

    /** The parts of an address that are asked in a row; the country stands apart. */
    public List<FormField> parts(FormField field) {
        return field.type() != FieldType.ADDRESS
                ? field.fields()
                : field.fields().stream()
                        .filter(part -> form.hasDistricts() || !part.id().equals("district"))
                        .filter(part -> !part.id().equals("country"))
                        .toList();
    }

    /** The country of an address, if the form can hold one. */
    public Optional<FormField> country(FormField field) {
        return field.type() == FieldType.ADDRESS && form.hasCodes()
                ? field.find("country")
                : Optional.empty();
    }

    /** What a place may be that is not clear. */
    public List<PlaceChoice> choices(String name) {
        return view.refusal(name)
                .filter(EFormRefusal.OfPlace.class::isInstance)
                .map(refusal -> ((EFormRefusal.OfPlace) refusal).choices())
                .orElse(List.of());
    }

    /** Words of both languages, as the viewer reads them. */
    public String said(Bilingual words) {
        return frame.words(words);
    }
}
