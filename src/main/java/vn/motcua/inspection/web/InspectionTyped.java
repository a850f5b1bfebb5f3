package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.PlanItems;
import vn.motcua.inspection.RoundTyped;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What forms of inspections send, as values; what cannot be read is null. */
final class InspectionTyped {

    private InspectionTyped() {}

    static @Nullable UUID id(FormView form, String name) {
        return Typed.id(form.value(name)).orElse(null);
    }

    static Set<UUID> ids(FormView form, String name) {
        return form.values().getOrDefault(name, List.of()).stream()
                .flatMap(one -> Typed.id(one).stream())
                .collect(Collectors.toSet());
    }

    static @Nullable LocalDate day(FormView form, String name) {
        return Typed.day(form.value(name)).orElse(null);
    }

    /** Zero for what is no number of at most four digits. */
    static int number(FormView form, String name) {
        String typed = form.value(name).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    static <E extends Enum<E>> @Nullable E one(Class<E> type, FormView form, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(form.value(name)))
                .findFirst()
                .orElse(null);
    }

    static PlanItems items(FormView form) {
        return new PlanItems(
                form.value("purpose"),
                form.value("content"),
                form.value("team"),
                form.value("participants"),
                form.value("schedule"),
                form.value("duties"),
                form.value("funding"));
    }

    /** A form that begins with what was said before. */
    static FormView form(PlanItems items) {
        FormView form = FormView.empty();
        for (var text : items.texts().entrySet()) {
            form = form.with(text.getKey(), text.getValue());
        }
        return form;
    }

    static RoundTyped round(FormView form) {
        return new RoundTyped(
                form.value("title"),
                form.value("mandate"),
                day(form, "from"),
                day(form, "to"),
                form.value("money"));
    }

    /** A form that begins with what a decision says. */
    static FormView form(InspectionRound.Decision said) {
        return FormView.empty()
                .with("title", said.title())
                .with("mandate", said.mandate())
                .with("from", Typed.text(said.time().from()))
                .with("to", Typed.text(said.time().to()))
                .with("money", said.money());
    }

    static InspectionRound.Statements statements(FormView form) {
        return new InspectionRound.Statements(
                form.value("results").strip(),
                form.value("shortcomings").strip(),
                form.value("causes").strip(),
                form.value("proposals").strip());
    }
}
