package vn.motcua.measure.board.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.board.Board;
import vn.motcua.measure.board.BoardRow;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.measure.indicator.web.ForecastWords;
import vn.motcua.measure.indicator.web.IndicatorWords;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * A plan on one page.
 *
 * @param leading every unit that leads a row of it
 * @param lead the id of the unit whose rows alone are shown, as it was asked for; blank for all
 * @param agency whose figures alone are shown
 */
public record PlanBoardPage(
        Board board,
        LocalDate today,
        Set<UUID> leading,
        String lead,
        @Nullable UUID agency,
        OrganizationChart chart) {

    public PlanBoardPage {
        leading = Set.copyOf(leading);
    }

    public String path() {
        return "/plans/" + board.plan().id();
    }

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    public FormView form() {
        return FormView.empty().with("lead", lead);
    }

    public Field leads(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("measure.board.lead.all")));
        leading.stream()
                .map(id -> Option.of(id.toString(), unit(id, frame)))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return Field.select("lead", frame.text("measure.board.lead"), options);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            facts.add(
                    new Fact(
                            frame.text("measure.verdict." + verdict),
                            frame.number(board.count(verdict))));
        }
        facts.add(
                new Fact(
                        frame.text("measure.indicator.no-source"),
                        frame.number(board.withoutSource())));
        facts.add(
                new Fact(frame.text("measure.board.endangered"), frame.number(board.endangered())));
        facts.add(
                new Fact(
                        frame.text("measure.board.overdue"),
                        frame.number(
                                board.rows().stream()
                                        .filter(row -> row.state(today) == TaskState.OVERDUE)
                                        .count())));
        return facts;
    }

    public String title(BoardRow row, Frame frame) {
        return row.target() == null
                ? row.row().cells().task()
                : frame.either(row.target().title(), row.target().titleEn());
    }

    /** Names the leading units, or says how many they are. */
    public String leads(BoardRow row, Frame frame) {
        List<UUID> all = List.copyOf(row.leading());
        return all.size() == 1
                ? unit(all.getFirst(), frame)
                : frame.text("measure.board.units", all.size());
    }

    /** Of whose figures the bars are. */
    public String whose(Frame frame) {
        return agency == null
                ? frame.text("measure.board.whose.all", board.asked().agencies().size())
                : frame.text("measure.board.whose.one", unit(agency, frame));
    }

    /** Whether indicators are registered for it at all. */
    public boolean isMeasured() {
        return board.rows().isEmpty() || board.measured().findAny().isPresent();
    }

    /** The moment of knowledge of its figures; absent where all that is known counts. */
    public @Nullable Instant moment() {
        return board.asked().known().at();
    }

    /** The page of an indicator for the same period and agency. */
    public String indicator(Measured one) {
        return "/indicators/"
                + one.indicator().code()
                + "?from="
                + Typed.text(board.asked().from())
                + "&to="
                + Typed.text(board.asked().to())
                + (agency == null ? "" : "&agency=" + agency)
                + (moment() == null ? "" : "&at=" + moment());
    }

    /** The very rows behind a figure, as many as the page says. */
    public String rows(Measured one) {
        return indicator(one)
                + "&which="
                + (one.indicator().below() == null ? "COUNTED" : "ALL")
                + "#rows";
    }

    private Optional<Indicator.Threshold> aim(Measured one) {
        return one.indicator().threshold(board.asked().from());
    }

    private BarScale scale(Measured one) {
        return BarScale.of(one.indicator(), whole(one), aim(one));
    }

    /** What was read for the official reading; only of one that has a source. */
    public Reading whole(Measured one) {
        return one.official().orElseThrow();
    }

    /** How far its bar goes; nothing where there is nothing to share. */
    public String width(Measured one) {
        Reading whole = whole(one);
        BigDecimal value =
                one.indicator().below() == null
                        ? BigDecimal.valueOf(whole.above())
                        : whole.percent().orElse(BigDecimal.ZERO);
        return scale(one).at(value);
    }

    /** Where its threshold is marked; blank where nothing is to be reached. */
    public String mark(Measured one) {
        return aim(one).map(aim -> aim.percent() == null ? aim.number() : aim.percent())
                .map(value -> scale(one).mark(BigDecimal.valueOf(value)))
                .orElse("");
    }

    public String value(Measured one, Frame frame) {
        return IndicatorWords.value(one.indicator(), whole(one), frame);
    }

    public String threshold(Measured one, Frame frame) {
        return IndicatorWords.threshold(one.indicator(), board.asked().from(), frame);
    }

    public @Nullable Forecast forecast(Measured one) {
        return board.forecast(one).orElse(null);
    }

    private Forecast made(Measured one) {
        return board.forecast(one).orElseThrow();
    }

    /** Where the interval of its forecast begins, and how wide it is, on the bar. */
    public String low(Measured one) {
        return scale(one).at(ForecastWords.rounded(made(one).low()));
    }

    public String interval(Measured one) {
        Forecast forecast = made(one);
        return scale(one).at(ForecastWords.rounded(forecast.high() - forecast.low()));
    }

    public String forecastMark(Measured one) {
        return scale(one).mark(ForecastWords.rounded(made(one).value()));
    }

    public String forecastValue(Measured one, Frame frame) {
        return ForecastWords.percent(made(one).value(), frame);
    }

    /** With its interval and its past error; a dash where there is none. */
    public String forecastSaid(Measured one, Frame frame) {
        return board.forecast(one)
                .map(made ->
                        frame.text(
                                "measure.board.forecast",
                                ForecastWords.percent(made.value(), frame),
                                ForecastWords.interval(made, frame),
                                ForecastWords.pastError(made, frame)))
                .orElse("—");
    }

    /** What its bar shows, for who does not see it. */
    public String said(Measured one, Frame frame) {
        String forecast =
                forecast(one) == null
                        ? ""
                        : frame.text("measure.board.bar.forecast", forecastSaid(one, frame));
        return bar(one, frame) + forecast;
    }

    private String bar(Measured one, Frame frame) {
        return frame.text(
                "measure.board.bar",
                one.indicator().code(),
                frame.either(one.indicator().title(), one.indicator().titleEn()),
                value(one, frame),
                threshold(one, frame),
                frame.text("measure.verdict." + one.verdict()),
                frame.number(one.rows()));
    }

    public static String tone(TaskState state) {
        return switch (state) {
            case OVERDUE -> "late";
            case RUNNING, DONE_LATE -> "soon";
            case NOT_BEGUN, NO_TIME -> "waiting";
            case DONE_IN_TIME -> "done";
        };
    }
}
