package vn.motcua.measure.indicator.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.Refusal;
import vn.motcua.measure.indicator.IndicatorRefusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * Of which days indicators are asked for, and by the knowledge of which day.
 *
 * @param form as typed; nothing typed is the year so far, by all that is known
 */
record IndicatorForm(FormView form, LocalDate today) {

    LocalDate to() {
        return Typed.day(form.value("to")).orElse(today);
    }

    LocalDate from() {
        return Typed.day(form.value("from")).orElse(to().withDayOfYear(1));
    }

    /** The last day of which all that was recorded counts; none is everything. */
    Optional<LocalDate> known() {
        return Typed.day(form.value("known"));
    }

    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        for (String name : List.of("from", "to", "known")) {
            boolean typed = !form.value(name).isBlank();
            Optional<LocalDate> day = Typed.day(form.value(name));
            boolean toCome = !name.equals("known") && day.filter(d -> d.isAfter(today)).isPresent();
            if ((typed && day.isEmpty()) || toCome) {
                wrong.add(new IndicatorRefusal.ImpossibleDay(name));
            }
        }
        if (wrong.isEmpty() && to().isBefore(from())) {
            wrong.add(new IndicatorRefusal.Backwards());
        }
        return wrong;
    }
}
