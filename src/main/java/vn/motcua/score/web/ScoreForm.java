package vn.motcua.score.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.score.Period;
import vn.motcua.score.ScoreRefusal;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * Of which period scores are asked for, and by the knowledge of which day.
 *
 * @param form as typed; nothing typed is the year so far
 * @param now by what knowledge figures are shown where nothing is typed
 */
public record ScoreForm(FormView form, LocalDate today, AsKnown now) {

    private Optional<Period> typed() {
        String id = form.value("period");
        return (id.isBlank() ? Optional.of(Period.year(today.getYear())) : Period.of(id))
                .filter(one -> !one.from().isAfter(today));
    }

    /** Up to today at most; the year so far where what is typed is none. */
    public Period period() {
        return typed().orElseGet(() -> Period.year(today.getYear())).until(today);
    }

    AsKnown known() {
        return Typed.day(form.value("known"))
                .map(day -> Zones.instantOf(day.plusDays(1).atStartOfDay()).minusNanos(1_000))
                .map(AsKnown::at)
                .orElse(now);
    }

    /** The moment of knowledge that nobody typed; none where all that is known counts. */
    public @Nullable Instant moment() {
        return form.value("known").isBlank() ? now.at() : null;
    }

    /** What was asked for, as an address of scores says it. */
    String query() {
        return query(Stream.of("period", "known"));
    }

    private String query(Stream<String> names) {
        return names.filter(name -> !form.value(name).isBlank())
                .map(name -> name + "=" + UriUtils.encode(form.value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same days and knowledge, as an address of indicators says it. */
    String rows() {
        String days =
                "from="
                        + UriUtils.encode(day(period().from()), StandardCharsets.UTF_8)
                        + "&to="
                        + UriUtils.encode(day(period().to()), StandardCharsets.UTF_8);
        String known = query(Stream.of("known"));
        Instant moment = moment();
        return known.isEmpty()
                ? days + (moment == null ? "" : "&at=" + moment)
                : days + "&" + known;
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        if (typed().isEmpty()) {
            wrong.add(new ScoreRefusal.ImpossiblePeriod());
        }
        if (!form.value("known").isBlank() && Typed.day(form.value("known")).isEmpty()) {
            wrong.add(new ScoreRefusal.ImpossibleDay());
        }
        return wrong;
    }

    /**
     * Names of periods on offer; one that is asked for and is not, is offered too.
     *
     * @param known whether the day of knowledge is asked for
     */
    public List<Field> fields(Frame frame, boolean known) {
        List<Period> offered = new ArrayList<>(Period.offered(today));
        Period asked = period();
        if (offered.stream().noneMatch(one -> one.id().equals(asked.id()))) {
            offered.addFirst(asked);
        }
        Field period =
                Field.select(
                        "period",
                        frame.text("score.period"),
                        offered.stream()
                                .map(one -> Option.of(one.id(), ScoreWords.period(one, frame)))
                                .toList());
        return known
                ? List.of(
                        period,
                        Field.date("known", frame.text("score.known"))
                                .hint(frame.text("score.known.hint")))
                : List.of(period);
    }
}
