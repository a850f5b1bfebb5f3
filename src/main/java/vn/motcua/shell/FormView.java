package vn.motcua.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What was typed into a form and what is wrong with it; what was typed stays. */
public record FormView(Map<String, List<String>> values, List<Refusal> refusals) {

    private static final FormView EMPTY = new FormView(Map.of(), List.of());

    public FormView {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Map.copyOf(copy);
        refusals = List.copyOf(refusals);
    }

    public static FormView empty() {
        return EMPTY;
    }

    /**
     * From {@code @RequestParam MultiValueMap<String, String>}; without the character 0, which
     * nobody types and the database does not take.
     */
    public static FormView of(Map<String, List<String>> values) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, list) ->
                kept.put(name, list.stream().map(one -> one.replace("\0", "")).toList()));
        return new FormView(kept, List.of());
    }

    public FormView with(String name, String... given) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(given));
        return new FormView(more, refusals);
    }

    public FormView refused(RefusalException refusal) {
        return new FormView(values, refusal.refusals());
    }

    public FormView refused(List<? extends Refusal> found) {
        return new FormView(values, List.copyOf(found));
    }

    public String value(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** The first thing wrong with this field. */
    public Optional<Refusal> refusal(String name) {
        return refusals.stream().filter(refusal -> name.equals(refusal.field())).findFirst();
    }
}
