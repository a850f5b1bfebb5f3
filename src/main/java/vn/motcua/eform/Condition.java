package vn.motcua.eform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a section or a field is asked for, or a paper is needed. */
public sealed interface Condition {

    /**
     * A field, by its flat name, is answered with one of the values; {@code yes} and {@code no}.
     */
    record FieldIs(String field, List<String> values) implements Condition {
        public FieldIs {
            values = List.copyOf(values);
        }
    }

    /** The dossier is filed for one of the cases. */
    record CaseIn(List<String> cases) implements Condition {
        public CaseIn {
            cases = List.copyOf(cases);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** Always so. */
    All TRUE = new All(List.of());

    /** Never so. */
    Any FALSE = new Any(List.of());

    default boolean holds(JsonNode answers, String caseId) {
        return switch (this) {
            case FieldIs(String field, List<String> values) ->
                    said(answers, field).anyMatch(values::contains);
            case CaseIn(List<String> cases) -> cases.contains(caseId);
            case All(List<Condition> all) -> all.stream().allMatch(c -> c.holds(answers, caseId));
            case Any(List<Condition> any) -> any.stream().anyMatch(c -> c.holds(answers, caseId));
        };
    }

    private static Stream<String> said(JsonNode answers, String field) {
        JsonNode value = answers;
        for (String part : field.split("\\.", -1)) {
            value = value.path(part);
        }
        if (value.isBoolean()) {
            return Stream.of(value.booleanValue() ? "yes" : "no");
        }
        if (value.isArray()) {
            return value.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue);
        }
        return value.isString() ? Stream.of(value.stringValue()) : Stream.empty();
    }

    /**
     * What is left of it once the case and some answers are known: {@link #TRUE}, {@link #FALSE} or
     * about the other fields.
     */
    default Condition given(String caseId, Function<FieldIs, Optional<Boolean>> known) {
        return switch (this) {
            case FieldIs is -> known.apply(is).<Condition>map(Condition::of).orElse(is);
            case CaseIn(List<String> cases) -> of(cases.contains(caseId));
            case All(List<Condition> all) -> {
                List<Condition> left = all.stream().map(c -> c.given(caseId, known)).toList();
                yield left.contains(FALSE) ? FALSE : one(without(left, TRUE), true);
            }
            case Any(List<Condition> any) -> {
                List<Condition> left = any.stream().map(c -> c.given(caseId, known)).toList();
                yield left.contains(TRUE) ? TRUE : one(without(left, FALSE), false);
            }
        };
    }

    private static Condition of(boolean so) {
        return so ? TRUE : FALSE;
    }

    private static List<Condition> without(List<Condition> conditions, Condition what) {
        return conditions.stream().filter(c -> !c.equals(what)).toList();
    }

    private static Condition one(List<Condition> left, boolean all) {
        if (left.size() == 1) {
            return left.getFirst();
        }
        return all ? new All(left) : new Any(left);
    }

    /** Every field that it asks for. */
    default Stream<FieldIs> askedFields() {
        return switch (this) {
            case FieldIs is -> Stream.of(is);
            case CaseIn _ -> Stream.empty();
            case All(List<Condition> all) -> all.stream().flatMap(Condition::askedFields);
            case Any(List<Condition> any) -> any.stream().flatMap(Condition::askedFields);
        };
    }

    /** Every case that it names. */
    default Stream<String> namedCases() {
        return switch (this) {
            case FieldIs _ -> Stream.empty();
            case CaseIn(List<String> cases) -> cases.stream();
            case All(List<Condition> all) -> all.stream().flatMap(Condition::namedCases);
            case Any(List<Condition> any) -> any.stream().flatMap(Condition::namedCases);
        };
    }

    /** Both of them, where there are both. */
    static Optional<Condition> both(@Nullable Condition one, @Nullable Condition other) {
        List<Condition> there =
                Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                        .flatMap(Optional::stream)
                        .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(one(there, true));
    }
}
