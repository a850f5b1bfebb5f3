package vn.motcua.measure.indicator.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.IndicatorRefusal;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * Of which days indicators are asked for, and by the knowledge of which day.
 *
 * @param form as typed; nothing typed is the year so far
 * @param now by what knowledge figures are shown where nothing is typed
 */
record IndicatorForm(FormView form, LocalDate today, AsKnown now) {

    LocalDate to() {
        return Typed.day(form.value("to")).orElse(today);
    }

    LocalDate from() {
        return Typed.day(form.value("from")).orElse(to().withDayOfYear(1));
    }

    /** By what knowledge they are asked for. */
    AsKnown known() {
        return Typed.day(form.value("known"))
                .map(day -> Zones.instantOf(day.plusDays(1).atStartOfDay()).minusNanos(1_000))
                .or(this::at)
                .map(AsKnown::at)
                .orElse(now);
    }

    /** The very moment that a page of figures names; blank or wrong is none. */
    private Optional<Instant> at() {
        try {
            return Optional.of(Instant.parse(form.value("at")));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The moment of knowledge that nobody typed; none where all that is known counts. */
    Optional<Instant> moment() {
        return form.value("known").isBlank() ? Optional.ofNullable(known().at()) : Optional.empty();
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
        return Stream.concat(
                        Stream.of("from", "to", "known", "agency")
                                .filter(name -> !form.value(name).isBlank())
                                .map(name -> word(name, form.value(name))),
                        moment().map(at -> word("at", at.toString())).stream())
                .collect(Collectors.joining("&"));
    }

    private static String word(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
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
