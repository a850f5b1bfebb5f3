package vn.motcua.eform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes of a layout, each from one whole to another; names of rows as in {@link LayoutFault}. */
final class LayoutEdits {

    private LayoutEdits() {}

    private static Layout sections(Layout layout, List<EForm.Section> sections) {
        return new Layout(sections, layout.papers());
    }

    static Layout addSection(Layout layout, EForm.Section section) {
        List<EForm.Section> sections = new ArrayList<>(layout.sections());
        sections.add(section);
        return sections(layout, sections);
    }

    static Layout replaceSection(Layout layout, String id, EForm.Section by) {
        return sections(
                layout, layout.sections().stream().map(s -> s.id().equals(id) ? by : s).toList());
    }

    private static Layout inSection(
            Layout layout, String id, UnaryOperator<List<FormField>> change) {
        return sections(
                layout,
                layout.sections().stream()
                        .map(s -> s.id().equals(id) ? with(s, change.apply(s.fields())) : s)
                        .toList());
    }

    private static EForm.Section with(EForm.Section section, List<FormField> fields) {
        return new EForm.Section(
                section.id(), section.name(), section.hint(), section.when(), fields);
    }

    static Layout addField(Layout layout, String section, FormField field) {
        return inSection(layout, section, fields -> plus(fields, field));
    }

    private static List<FormField> plus(List<FormField> fields, FormField field) {
        List<FormField> more = new ArrayList<>(fields);
        more.add(field);
        return more;
    }

    static Layout addColumn(Layout layout, String table, FormField column) {
        return eachField(
                layout,
                field ->
                        field.id().equals(table)
                                ? field.with(plus(field.fields(), column))
                                : field);
    }

    private static Layout eachField(Layout layout, UnaryOperator<FormField> change) {
        return sections(
                layout,
                layout.sections().stream()
                        .map(s -> with(s, s.fields().stream().map(change).toList()))
                        .toList());
    }

    /** Puts a field or a column in the place of another; conditions follow its new name. */
    static Layout replaceField(Layout layout, String path, FormField by) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            String column = path.substring(dot + 1);
            return eachField(
                    layout,
                    field ->
                            field.id().equals(path.substring(0, dot))
                                    ? field.with(
                                            field.fields().stream()
                                                    .map(c -> c.id().equals(column) ? by : c)
                                                    .toList())
                                    : field);
        }
        Layout replaced = eachField(layout, field -> field.id().equals(path) ? by : field);
        return path.equals(by.id()) ? replaced : renamed(replaced, path, by.id());
    }

    private static Layout renamed(Layout layout, String from, String to) {
        UnaryOperator<@Nullable Condition> rename = when -> renamed(when, from, to);
        List<EForm.Section> sections =
                layout.sections().stream()
                        .map(s ->
                                new EForm.Section(
                                        s.id(),
                                        s.name(),
                                        s.hint(),
                                        rename.apply(s.when()),
                                        s.fields().stream()
                                                .map(f -> f.asked(rename.apply(f.when())))
                                                .toList()))
                        .toList();
        List<Layout.PaperRule> papers =
                layout.papers().stream()
                        .map(rule ->
                                new Layout.PaperRule(
                                        rule.paper(),
                                        Optional.ofNullable(renamed(rule.when(), from, to))
                                                .orElse(Condition.TRUE),
                                        rule.spared()))
                        .toList();
        return new Layout(sections, papers);
    }

    private static @Nullable Condition renamed(@Nullable Condition when, String from, String to) {
        return switch (when) {
            case null -> null;
            case Condition.FieldIs(String field, List<String> values) -> {
                boolean part = field.startsWith(from + ".");
                String name =
                        field.equals(from)
                                ? to
                                : part ? to + field.substring(from.length()) : field;
                yield new Condition.FieldIs(name, values);
            }
            case Condition.CaseIn in -> in;
            case Condition.All(List<Condition> all) -> new Condition.All(each(all, from, to));
            case Condition.Any(List<Condition> any) -> new Condition.Any(each(any, from, to));
        };
    }

    private static List<Condition> each(List<Condition> conditions, String from, String to) {
        return conditions.stream()
                .flatMap(c -> Optional.ofNullable(renamed(c, from, to)).stream())
                .toList();
    }

    /** Drops the row; a section goes with its fields. */
    static Layout remove(Layout layout, String row) {
        String name = row.substring(row.indexOf('/') + 1);
        int dot = name.indexOf('.');
        if (row.startsWith("section/")) {
            return sections(
                    layout, layout.sections().stream().filter(s -> !s.id().equals(name)).toList());
        }
        if (row.startsWith("rule/")) {
            List<Layout.PaperRule> rules = new ArrayList<>(layout.papers());
            rules.remove(Integer.parseInt(name));
            return new Layout(layout.sections(), rules);
        }
        if (dot > 0) {
            return eachField(
                    layout,
                    field ->
                            field.id().equals(name.substring(0, dot))
                                    ? field.with(without(field.fields(), name.substring(dot + 1)))
                                    : field);
        }
        return sections(
                layout,
                layout.sections().stream().map(s -> with(s, without(s.fields(), name))).toList());
    }

    private static List<FormField> without(List<FormField> fields, String id) {
        return fields.stream().filter(field -> !field.id().equals(id)).toList();
    }

    /** One place up or down; at the end of a section a field goes over to the next. */
    static Layout move(Layout layout, String row, int by) {
        String name = row.substring(row.indexOf('/') + 1);
        int dot = name.indexOf('.');
        if (row.startsWith("section/")) {
            return sections(
                    layout,
                    swapped(
                            layout.sections(),
                            at(layout.sections().stream().map(EForm.Section::id).toList(), name),
                            by));
        }
        if (row.startsWith("rule/")) {
            return new Layout(
                    layout.sections(), swapped(layout.papers(), Integer.parseInt(name), by));
        }
        if (dot > 0) {
            return eachField(
                    layout,
                    field ->
                            field.id().equals(name.substring(0, dot))
                                    ? field.with(moved(field.fields(), name.substring(dot + 1), by))
                                    : field);
        }
        return moveField(layout, name, by);
    }

    private static List<FormField> moved(List<FormField> fields, String id, int by) {
        return swapped(fields, at(fields.stream().map(FormField::id).toList(), id), by);
    }

    private static int at(List<String> ids, String id) {
        return ids.indexOf(id);
    }

    private static <T> List<T> swapped(List<T> list, int at, int by) {
        int to = at + by;
        if (at < 0 || to < 0 || to >= list.size()) {
            return list;
        }
        List<T> swapped = new ArrayList<>(list);
        Collections.swap(swapped, at, to);
        return swapped;
    }

    private static Layout moveField(Layout layout, String id, int by) {
        List<EForm.Section> sections = layout.sections();
        int here =
                IntStream.range(0, sections.size())
                        .filter(i ->
                                sections.get(i).fields().stream().anyMatch(f -> f.id().equals(id)))
                        .findFirst()
                        .orElse(-1);
        if (here < 0) {
            return layout;
        }
        List<FormField> fields = sections.get(here).fields();
        int at = at(fields.stream().map(FormField::id).toList(), id);
        if (at + by >= 0 && at + by < fields.size()) {
            return inSection(layout, sections.get(here).id(), list -> swapped(list, at, by));
        }
        if (here + by < 0 || here + by >= sections.size()) {
            return layout;
        }
        FormField field = fields.get(at);
        Layout out = inSection(layout, sections.get(here).id(), list -> without(list, id));
        return inSection(
                out,
                sections.get(here + by).id(),
                list -> {
                    List<FormField> more = new ArrayList<>(list);
                    more.add(by > 0 ? 0 : more.size(), field);
                    return more;
                });
    }

    static Layout putRule(Layout layout, int at, Layout.PaperRule rule) {
        List<Layout.PaperRule> rules = new ArrayList<>(layout.papers());
        if (at >= 0 && at < rules.size()) {
            rules.set(at, rule);
        } else {
            rules.add(rule);
        }
        return new Layout(layout.sections(), rules);
    }
}
