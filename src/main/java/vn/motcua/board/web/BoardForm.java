package vn.motcua.board.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.motcua.board.BoardRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * Of which months a board is asked for, of whom, and by the knowledge of which day.
 *
 * @param form as typed; nothing typed is the twelve months up to now, by all that is known
 */
record BoardForm(FormView form, LocalDate today) {

    static final List<Integer> LENGTHS = List.of(1, 3, 6, 12, 24);

    private static final int USUAL = 12;

    /** What the heat map shows. */
    enum Show {
        ON_TIME,
        OPEN_LATE,
        RECEIVED
    }

    YearMonth to() {
        YearMonth last = known().map(YearMonth::from).orElse(YearMonth.from(today));
        return month(form.value("to")).filter(month -> !month.isAfter(last)).orElse(last);
    }

    YearMonth from() {
        return to().minusMonths(length() - 1L);
    }

    /** The trend is never shorter than a year. */
    YearMonth trend() {
        return to().minusMonths(Math.max(USUAL, length()) - 1L);
    }

    int length() {
        String typed = form.value("months");
        return LENGTHS.stream()
                .filter(length -> length.toString().equals(typed))
                .findFirst()
                .orElse(USUAL);
    }

    Optional<LocalDate> known() {
        return Typed.day(form.value("known")).filter(day -> !day.isAfter(today));
    }

    Show show() {
        return Stream.of(Show.values())
                .filter(one -> one.name().equals(form.value("show")))
                .findFirst()
                .orElse(Show.ON_TIME);
    }

    @Nullable UUID agency() {
        try {
            return UUID.fromString(form.value("agency"));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    String field() {
        return form.value("field");
    }

    static Optional<YearMonth> month(String typed) {
        try {
            return typed.matches("[12]\\d{3}-\\d{2}")
                    ? Optional.of(YearMonth.parse(typed))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What was asked for, as an address says it, but for some of it. */
    String query(String... without) {
        List<String> left = List.of(without);
        return Stream.of("to", "months", "agency", "field", "show", "known")
                .filter(name -> !left.contains(name) && !form.value(name).isBlank())
                .map(name -> name + "=" + UriUtils.encode(form.value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        String typed = form.value("known");
        if (!typed.isBlank() && Typed.day(typed).filter(d -> !d.isAfter(today)).isEmpty()) {
            wrong.add(new BoardRefusal.ImpossibleDay("known"));
        }
        if (!form.value("to").isBlank() && month(form.value("to")).isEmpty()) {
            wrong.add(new BoardRefusal.ImpossibleMonth("to"));
        }
        return wrong;
    }
}
