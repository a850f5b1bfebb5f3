package vn.motcua.measure.indicator.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import vn.motcua.kernel.Refusal;
import vn.motcua.measure.indicator.IndicatorRefusal;
import vn.motcua.measure.indicator.Wanted;
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

    /** The reading whose rows are shown; the official one where it is none. */
    String variant() {
        return form.value("variant");
    }

    /** Which rows are shown; all where that is none of the choices. */
    Wanted.Which which() {
        return Stream.of(Wanted.Which.values())
                .filter(one -> one.name().equals(form.value("which")))
                .findFirst()
                .orElse(Wanted.Which.ALL);
    }

    /** The first row that is shown; the first of all where it is no number. */
    int row() {
        String typed = form.value("row");
        return typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : 0;
    }

    /** The period and agency asked for, as an address says it. */
    String query() {
        return Stream.of("from", "to", "known", "agency")
                .filter(name -> !form.value(name).isBlank())
                .map(name -> name + "=" + UriUtils.encode(form.value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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
