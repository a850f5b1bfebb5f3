package vn.motcua.eform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;

/**
 * One press in the designer, read from its form.
 *
 * @param act what was pressed
 * @param row what it is about, as in {@link LayoutFault}
 */
public record FormEdit(String act, String row, FormView typed, ProcedureVersion version) {

    private static final int LONGEST_NAME = 40;

    /** How a layout changes, and which row to show afterwards. */
    public record Edited(Layout layout, String row) {}

    /** The change; an unknown press changes nothing. */
    public Edited apply(Layout layout) {
        return switch (act) {
            case "add-section" -> addSection(layout);
            case "add-field" -> addField(layout);
            case "add-column" -> addColumn(layout);
            case "add-rule" ->
                    new Edited(
                            LayoutEdits.putRule(layout, -1, rule(layout, null)),
                            "rule/" + layout.papers().size());
            case "save" -> save(layout);
            case "up" -> new Edited(LayoutEdits.move(layout, row, -1), "");
            case "down" -> new Edited(LayoutEdits.move(layout, row, 1), "");
            case "remove" -> new Edited(LayoutEdits.remove(layout, row), "");
            default -> new Edited(layout, "");
        };
    }

    private String name() {
        return row.substring(row.indexOf('/') + 1);
    }

    private Edited addSection(Layout layout) {
        Set<String> taken =
                layout.sections().stream().map(EForm.Section::id).collect(Collectors.toSet());
        EForm.Section section =
                new EForm.Section(
                        free(words("vi").vi(), "phan", taken),
                        words("vi"),
                        Bilingual.none(),
                        null,
                        List.of());
        return new Edited(LayoutEdits.addSection(layout, section), "section/" + section.id());
    }

    private Edited addField(Layout layout) {
        Set<String> taken = layout.fields().map(FormField::id).collect(Collectors.toSet());
        FormField field = fresh(taken);
        return new Edited(LayoutEdits.addField(layout, name(), field), "field/" + field.id());
    }

    private Edited addColumn(Layout layout) {
        String table = name();
        Set<String> taken =
                layout.find(table).stream()
                        .flatMap(field -> field.fields().stream())
                        .map(FormField::id)
                        .collect(Collectors.toSet());
        FormField column = fresh(taken);
        return new Edited(
                LayoutEdits.addColumn(layout, table, column), "field/" + table + "." + column.id());
    }

    private FormField fresh(Set<String> taken) {
        FieldType type = FieldType.of(typed.value("type")).orElse(FieldType.TEXT);
        FormField field =
                FormField.part(free(words("vi").vi(), "muc", taken), type, words("vi"), false);
        return switch (type) {
            case ADDRESS -> field.with(PersonParts.ofAddress());
            case PERSON -> field.with(PersonParts.of("name", true).stream().toList());
            default -> field;
        };
    }

    /** A name made of the label: "Ngày sinh" is {@code ngaySinh}; numbered where it is taken. */
    static String free(String label, String otherwise, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        for (String word : VietnameseText.fold(label).split(" ", -1)) {
            String plain =
                    Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
            if (!plain.isEmpty() && name.length() + plain.length() < LONGEST_NAME) {
                name.append(
                        name.isEmpty()
                                ? plain
                                : plain.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + plain.substring(1));
            }
        }
        String base = name.toString().matches("[a-z].*") ? name.toString() : otherwise;
        String free = base;
        for (int i = 2; taken.contains(free) || free.equals(SchemaWriter.CASE); i++) {
            free = base + i;
        }
        return free;
    }

    private Edited save(Layout layout) {
        if (row.startsWith("section/")) {
            EForm.Section before = layout.section(name()).orElse(null);
            if (before == null) {
                return new Edited(layout, "");
            }
            EForm.Section after =
                    new EForm.Section(
                            line("id"),
                            words("vi"),
                            words("hintVi"),
                            when(layout, before.when()),
                            before.fields());
            return new Edited(
                    LayoutEdits.replaceSection(layout, before.id(), after),
                    "section/" + after.id());
        }
        if (row.startsWith("rule/")) {
            int at = Integer.parseInt(name());
            Condition before = layout.papers().get(at).when();
            return new Edited(LayoutEdits.putRule(layout, at, rule(layout, before)), row);
        }
        FormField before = layout.find(name()).orElse(null);
        if (before == null) {
            return new Edited(layout, "");
        }
        FormField after = field(layout, before);
        int dot = name().lastIndexOf('.');
        String path = dot < 0 ? after.id() : name().substring(0, dot + 1) + after.id();
        return new Edited(LayoutEdits.replaceField(layout, name(), after), "field/" + path);
    }

    private Layout.PaperRule rule(Layout layout, @Nullable Condition before) {
        return new Layout.PaperRule(
                line("paper"),
                Optional.ofNullable(when(layout, before)).orElse(Condition.TRUE),
                typed.value("spared").equals("yes"));
    }

    private FormField field(Layout layout, FormField before) {
        FieldType type = FieldType.of(typed.value("type")).orElse(before.type());
        return new FormField(
                line("id"),
                type,
                words("vi"),
                words("hintVi"),
                typed.has("required", "on"),
                when(layout, before.when()),
                optional("min"),
                optional("max"),
                type.hasOptions() ? options() : List.of(),
                switch (type) {
                    case PERSON -> parts(before);
                    case ADDRESS -> PersonParts.ofAddress();
                    case TABLE -> before.type() == type ? before.fields() : List.of();
                    default -> List.of();
                },
                optional("from"),
                type == FieldType.FILE ? optional("paper") : null,
                type == FieldType.CHOICE && typed.has("list", "on"));
    }

    private List<FormField> parts(FormField before) {
        if (before.type() != FieldType.PERSON) {
            return PersonParts.of("name", true).stream().toList();
        }
        List<FormField> parts = new ArrayList<>();
        for (String part : PersonParts.known()) {
            String wanted = typed.value("part." + part);
            if (!wanted.isEmpty()) {
                PersonParts.of(part, wanted.equals("yes")).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** A line for each: {@code id | Vietnamese | English}; the id may be left out. */
    private List<FormField.Choice> options() {
        List<FormField.Choice> options = new ArrayList<>();
        for (String line : TypedText.text(typed.value("options")).lines().toList()) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(VietnameseText::tidy).toList();
            if (line.isBlank()) {
                continue;
            }
            boolean named = cells.size() > 2;
            String vi = named ? cells.get(1) : cells.getFirst();
            String en = cells.size() > 1 ? cells.getLast() : "";
            Set<String> taken =
                    options.stream().map(FormField.Choice::id).collect(Collectors.toSet());
            String id = named ? cells.getFirst() : free(vi, "chon", taken);
            options.add(new FormField.Choice(id, new Bilingual(vi, en)));
        }
        return options;
    }

    private @Nullable Condition when(Layout layout, @Nullable Condition before) {
        if (typed.has("keepWhen", "on")) {
            return before;
        }
        return ConditionChoices.of(layout, version, row)
                .read(
                        new ConditionChoices.Ticked(
                                typed.value("mode").equals("any"),
                                typed.values().getOrDefault("when", List.of())));
    }

    private String line(String name) {
        return TypedText.line(typed.value(name));
    }

    private @Nullable String optional(String name) {
        String line = line(name);
        return line.isEmpty() ? null : line;
    }

    private Bilingual words(String vi) {
        String en = vi.equals("vi") ? "en" : "hintEn";
        return new Bilingual(line(vi), line(vi).isEmpty() ? "" : line(en));
    }
}
