package vn.motcua.board.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.board.Boards;
import vn.motcua.board.Depth;
import vn.motcua.board.Figure;
import vn.motcua.board.Ranking;
import vn.motcua.board.Tally;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Columns;
import vn.motcua.shell.Curve;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/**
 * Figures to look at: numbers of the period, the heat map of agencies and fields, the trend of
 * months, and the ranking in fair groups. Every mark leads to the dossiers that it counts.
 *
 * @param form as typed, with what is wrong with it
 * @param agencies those that the viewer may see
 * @param steps the shares in per cent that part the depths of the heat map
 * @param least fewer resolved dossiers give no place
 */
public record BoardPage(
        BoardForm asked,
        FormView form,
        List<Unit> agencies,
        Boards.Figures figures,
        List<Ranking> rankings,
        List<Integer> steps,
        int least,
        BoardWords words) {

    static final String PATH = "/board";
    static final String ROWS = PATH + "/rows";

    private static final int MONTHS_BACK = 36;

    /** A cell of the heat map. */
    public record Heat(int depth, String text, String sub, String said, String href, long drill) {}

    public BoardPage {
        agencies = List.copyOf(agencies);
        rankings = List.copyOf(rankings);
        steps = List.copyOf(steps);
    }

    public LocalDate from() {
        return asked.from().atDay(1);
    }

    public LocalDate to() {
        return figures.day();
    }

    public List<Field> fields(Frame frame) {
        YearMonth now = YearMonth.from(asked.today());
        return List.of(
                Field.select(
                        "to",
                        frame.text("board.to"),
                        IntStream.range(0, MONTHS_BACK)
                                .mapToObj(now::minusMonths)
                                .map(m -> Option.of(m.toString(), month(m, frame)))
                                .toList()),
                Field.select(
                        "months",
                        frame.text("board.months"),
                        BoardForm.LENGTHS.stream()
                                .map(n ->
                                        Option.of(
                                                n.toString(), frame.text("board.months.count", n)))
                                .toList()),
                Field.select(
                        "agency",
                        frame.text("board.agency"),
                        all(
                                agencies.stream()
                                        .map(unit ->
                                                Option.of(
                                                        unit.id().toString(),
                                                        frame.either(unit.name(), unit.nameEn()))),
                                frame)),
                Field.select(
                        "field",
                        frame.text("board.field"),
                        all(
                                words.fields().stream()
                                        .map(one ->
                                                Option.of(
                                                        one.code(),
                                                        frame.either(one.name(), one.nameEn()))),
                                frame)),
                Field.date("known", frame.text("board.known"))
                        .hint(frame.text("board.known.hint")));
    }

    private static List<Option> all(Stream<Option> choices, Frame frame) {
        return Stream.concat(Stream.of(Option.of("", frame.text("board.press.all"))), choices)
                .toList();
    }

    public static String month(YearMonth month, Frame frame) {
        return frame.text(
                "board.month", String.format("%02d/%d", month.getMonthValue(), month.getYear()));
    }

    private static String shortMonth(YearMonth month) {
        return String.format("%d/%02d", month.getMonthValue(), month.getYear() % 100);
    }

    /** What the numbers at the top count. */
    public List<Figure> numbers() {
        return Arrays.asList(Figure.values());
    }

    public Tally whole() {
        return figures.whole();
    }

    static String share(Tally tally, Frame frame) {
        return tally.onTime().map(frame::percent).orElse(frame.text("board.none"));
    }

    public String onTime(Tally tally, Frame frame) {
        return share(tally, frame);
    }

    public static String tone(Figure figure) {
        return switch (figure) {
            case ON_TIME -> "on-time";
            case LATE, OPEN_LATE -> "late";
            case RECEIVED, RESOLVED, OPEN -> "done";
        };
    }

    /** The rows behind a number of the whole period. */
    public String rows(Figure figure, @Nullable UUID agency, String field) {
        return rows(figure, agency, field, asked.from(), asked.to());
    }

    private String rows(
            Figure figure, @Nullable UUID agency, String field, YearMonth from, YearMonth to) {
        UUID of = agency == null ? asked.agency() : agency;
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(ROWS)
                        .queryParam("figure", figure)
                        .queryParam("from", from)
                        .queryParam("to", to);
        if (of != null) {
            address.queryParam("agency", of);
        }
        String in = field.isBlank() ? asked.field() : field;
        if (!in.isBlank()) {
            address.queryParam("field", in);
        }
        asked.known().ifPresent(day -> address.queryParam("known", asked.form().value("known")));
        return address.encode().toUriString();
    }

    // ---- Heat map

    public List<Tab> shows(Frame frame) {
        String rest = asked.query("show");
        return Stream.of(BoardForm.Show.values())
                .map(show ->
                        Tab.of(
                                frame.text("board.show." + show),
                                PATH
                                        + "?show="
                                        + show
                                        + (rest.isEmpty() ? "" : "&" + rest)
                                        + "#heat",
                                show == asked.show()))
                .toList();
    }

    /** Agencies with figures, in the order of the organization. */
    public List<Unit> rowsOfHeat() {
        return agencies.stream()
                .filter(unit ->
                        figures.cells().keySet().stream()
                                .anyMatch(cell -> cell.agency().equals(unit.id())))
                .toList();
    }

    /** Codes of fields with figures, by code. */
    public List<String> columnsOfHeat() {
        return figures.cells().keySet().stream()
                .map(Boards.Cell::field)
                .distinct()
                .sorted()
                .toList();
    }

    /** Absent where there is nothing to show. */
    public @Nullable Heat heat(Unit agency, String field, Frame frame) {
        Tally tally = figures.cell(agency.id(), field);
        String name = frame.either(agency.name(), agency.nameEn());
        return switch (asked.show()) {
            case ON_TIME -> share(tally, agency, field, name, frame);
            case OPEN_LATE -> count(Figure.OPEN_LATE, tally, agency, field, name, frame);
            case RECEIVED -> count(Figure.RECEIVED, tally, agency, field, name, frame);
        };
    }

    private @Nullable Heat share(Tally tally, Unit agency, String field, String name, Frame frame) {
        BigDecimal percent = tally.onTime().orElse(null);
        if (percent == null) {
            return null;
        }
        long resolved = tally.count(Figure.RESOLVED);
        return new Heat(
                Depth.ofShare(percent, steps),
                frame.percent(percent),
                frame.number(tally.count(Figure.ON_TIME)) + "/" + frame.number(resolved),
                frame.text(
                        "board.heat.share",
                        name,
                        words.field(field, frame),
                        frame.percent(percent),
                        frame.number(resolved)),
                rows(Figure.RESOLVED, agency.id(), field),
                resolved);
    }

    private @Nullable Heat count(
            Figure figure, Tally tally, Unit agency, String field, String name, Frame frame) {
        long count = tally.count(figure);
        if (count == 0) {
            return null;
        }
        long most =
                figures.cells().values().stream().mapToLong(t -> t.count(figure)).max().orElse(0);
        return new Heat(
                Depth.ofCount(count, most),
                frame.number(count),
                "",
                frame.text(
                        "board.heat.count",
                        name,
                        words.field(field, frame),
                        frame.text("board.figure." + figure),
                        frame.number(count)),
                rows(figure, agency.id(), field),
                count);
    }

    /** What each depth means, the lightest first. */
    public List<String> depths(Frame frame) {
        if (asked.show() != BoardForm.Show.ON_TIME) {
            return List.of(frame.text("board.heat.few"), "", "", "", frame.text("board.heat.many"));
        }
        List<String> words = new ArrayList<>();
        steps.forEach(step -> words.add("≥ " + step + " %"));
        words.add("< " + steps.getLast() + " %");
        return words;
    }

    // ---- Trend

    public Columns flows(Frame frame) {
        return columns(List.of(Figure.RECEIVED, Figure.RESOLVED), frame);
    }

    public Columns stocks(Frame frame) {
        return columns(List.of(Figure.OPEN, Figure.OPEN_LATE), frame);
    }

    private Columns columns(List<Figure> series, Frame frame) {
        return new Columns(
                figures.months().entrySet().stream()
                        .map(one ->
                                new Columns.Group(
                                        shortMonth(one.getKey()),
                                        series.stream()
                                                .map(figure ->
                                                        bar(
                                                                figure,
                                                                one.getKey(),
                                                                one.getValue(),
                                                                frame))
                                                .toList()))
                        .toList());
    }

    private Bar bar(Figure figure, YearMonth month, Tally tally, Frame frame) {
        return new Bar(
                frame.text(
                        "board.bar",
                        month(month, frame),
                        frame.text("board.figure." + figure),
                        frame.number(tally.count(figure))),
                tally.count(figure),
                switch (figure) {
                    case RECEIVED, OPEN -> "plain";
                    case RESOLVED, ON_TIME -> "hollow";
                    case LATE, OPEN_LATE -> "late";
                },
                rows(figure, month));
    }

    public String rows(Figure figure, YearMonth month) {
        return rows(figure, null, asked.field(), month, month);
    }

    public Curve curve(Frame frame) {
        return new Curve(
                figures.months().entrySet().stream()
                        .map(one ->
                                new Curve.Point(
                                        shortMonth(one.getKey()),
                                        one.getValue()
                                                .onTime()
                                                .map(BigDecimal::doubleValue)
                                                .orElse(null),
                                        frame.text(
                                                "board.point",
                                                month(one.getKey(), frame),
                                                share(one.getValue(), frame),
                                                frame.number(
                                                        one.getValue().count(Figure.RESOLVED))),
                                        one.getValue().count(Figure.RESOLVED),
                                        rows(Figure.RESOLVED, one.getKey())))
                        .toList());
    }

    public List<Map.Entry<YearMonth, Tally>> months() {
        return List.copyOf(figures.months().entrySet());
    }

    // ---- Ranking

    public BarLine bar(Ranking.Entry entry, Frame frame) {
        Tally tally = entry.tally();
        String name = words.unit(entry.agency(), frame);
        return new BarLine(
                Stream.of(Figure.ON_TIME, Figure.LATE)
                        .map(figure ->
                                new Bar(
                                        frame.text(
                                                "board.bar",
                                                name,
                                                frame.text("board.figure." + figure),
                                                frame.number(tally.count(figure))),
                                        tally.count(figure),
                                        tone(figure),
                                        rows(figure, entry.agency(), asked.field())))
                        .toList(),
                tally.count(Figure.RESOLVED));
    }
}
