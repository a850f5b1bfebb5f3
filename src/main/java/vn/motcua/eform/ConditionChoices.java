package vn.motcua.eform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;

/**
 * Conditions as boxes to tick: cases of the procedure and answers of fields, of which all or any
 * subject must hold; several boxes of one subject are alternatives. What is written deeper in a
 * file is kept as it is.
 */
public record ConditionChoices(List<Group> groups) {

    /** The boxes of one subject. */
    public record Group(Bilingual label, List<Box> boxes) {
        public Group {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * @param value {@code case:bo-roi} or {@code field:hasFather=yes}
     */
    public record Box(String value, Bilingual label) {}

    /**
     * @param any whether any subject is enough
     * @param boxes the values of what is ticked
     */
    public record Ticked(boolean any, List<String> boxes) {
        public Ticked {
            boxes = List.copyOf(boxes);
        }
    }

    static final Bilingual CASE = new Bilingual("Trường hợp", "Case");
    private static final Bilingual YES = new Bilingual("Có", "Yes");
    private static final Bilingual NO = new Bilingual("Không", "No");

    public ConditionChoices {
        groups = List.copyOf(groups);
    }

    /** What a row may ask for: cases, and fields that stand before it. */
    public static ConditionChoices of(Layout layout, ProcedureVersion version, String row) {
        List<Group> groups = new ArrayList<>();
        groups.add(
                new Group(
                        CASE,
                        version.cases().stream()
                                .map(one -> new Box("case:" + one.id(), words(one)))
                                .toList()));
        for (EForm.Section section : layout.sections()) {
            if (row.equals("section/" + section.id())) {
                break;
            }
            boolean here = false;
            for (FormField field : section.fields()) {
                here = here || row.equals("field/" + field.id());
                if (!here) {
                    groups(groups, field, field.id(), field.label());
                }
            }
            if (here) {
                break;
            }
        }
        return new ConditionChoices(groups);
    }

    private static Bilingual words(ProcedureCase one) {
        return new Bilingual(one.name(), one.nameEn());
    }

    private static void groups(List<Group> groups, FormField field, String name, Bilingual label) {
        if (field.type() == FieldType.YES_NO) {
            groups.add(group(name, label, Map.of("yes", YES, "no", NO), List.of("yes", "no")));
        } else if (field.type().hasOptions()) {
            Map<String, Bilingual> options = new LinkedHashMap<>();
            field.options().forEach(choice -> options.put(choice.id(), choice.label()));
            groups.add(group(name, label, options, List.copyOf(options.keySet())));
        } else if (field.type().composite()) {
            field.fields()
                    .forEach(part ->
                            groups(
                                    groups,
                                    part,
                                    name + "." + part.id(),
                                    new Bilingual(
                                            label.vi() + " – " + part.label().vi(),
                                            label.in(true) + " – " + part.label().in(true))));
        }
    }

    private static Group group(
            String name, Bilingual label, Map<String, Bilingual> options, List<String> order) {
        return new Group(
                label,
                order.stream()
                        .map(id ->
                                new Box(
                                        "field:" + name + "=" + id,
                                        options.getOrDefault(id, Bilingual.none())))
                        .toList());
    }

    /** The condition of what was ticked, in the order of the page; none where nothing was. */
    public @Nullable Condition read(Ticked ticked) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> cases = new ArrayList<>();
        groups.stream()
                .flatMap(group -> group.boxes().stream())
                .map(Box::value)
                .filter(ticked.boxes()::contains)
                .forEach(value -> {
                    if (value.startsWith("case:")) {
                        cases.add(value.substring(5));
                    } else {
                        int is = value.indexOf('=');
                        fields.computeIfAbsent(value.substring(6, is), f -> new ArrayList<>())
                                .add(value.substring(is + 1));
                    }
                });
        List<Condition> all = new ArrayList<>();
        if (!cases.isEmpty()) {
            all.add(new Condition.CaseIn(cases));
        }
        fields.forEach((field, values) -> all.add(new Condition.FieldIs(field, values)));
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.getFirst();
        }
        return ticked.any() ? new Condition.Any(all) : new Condition.All(all);
    }

    /** What to tick for a condition; empty where it is too deep for boxes. */
    public static Optional<Ticked> ticked(@Nullable Condition when) {
        return switch (when) {
            case null -> Optional.of(new Ticked(false, List.of()));
            case Condition.All(List<Condition> all) -> flat(all).map(b -> new Ticked(false, b));
            case Condition.Any(List<Condition> any) -> flat(any).map(b -> new Ticked(true, b));
            case Condition.FieldIs _, Condition.CaseIn _ ->
                    Optional.of(new Ticked(false, boxes(when).toList()));
        };
    }

    private static Optional<List<String>> flat(List<Condition> conditions) {
        boolean deep =
                conditions.stream()
                        .anyMatch(c -> c instanceof Condition.All || c instanceof Condition.Any);
        long subjects =
                conditions.stream()
                        .map(c -> c instanceof Condition.FieldIs is ? is.field() : "")
                        .distinct()
                        .count();
        return deep || subjects < conditions.size()
                ? Optional.empty()
                : Optional.of(conditions.stream().flatMap(ConditionChoices::boxes).toList());
    }

    private static Stream<String> boxes(Condition one) {
        return switch (one) {
            case Condition.FieldIs(String field, List<String> values) ->
                    values.stream().map(value -> "field:" + field + "=" + value);
            case Condition.CaseIn(List<String> cases) -> cases.stream().map(id -> "case:" + id);
            case Condition.All _, Condition.Any _ -> Stream.empty();
        };
    }
}
