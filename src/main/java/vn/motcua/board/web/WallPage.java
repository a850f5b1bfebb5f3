package vn.motcua.board.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.board.Boards;
import vn.motcua.board.Figure;
import vn.motcua.board.MorningDay;
import vn.motcua.board.Pile;
import vn.motcua.board.Press;
import vn.motcua.board.Pressing;
import vn.motcua.board.Tally;
import vn.motcua.board.Wanted;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Columns;
import vn.motcua.shell.Frame;

/**
 * The same on a wall: large, without a name of anybody, and new every minute.
 *
 * @param name of the agency on whose wall it hangs
 */
public record WallPage(
        String name, MorningDay day, List<Pressing> all, Boards.Figures figures, BoardWords words) {

    static final String PATH = "/board/wall";

    private static final int UNITS = 8;

    public WallPage {
        all = List.copyOf(all);
    }

    public List<Press> presses() {
        return Arrays.asList(Press.values());
    }

    public Pile whole() {
        return Pile.of(all, Wanted.ALL);
    }

    public String rows(Press press) {
        return Wanted.ALL.pressing(press).address(MorningPage.ROWS);
    }

    public String rows(Pile pile) {
        return pile.wanted().address(MorningPage.ROWS);
    }

    /** The units with most that is late. */
    public List<Pile> units() {
        return Pile.by(all, one -> Wanted.at(one.unit())).stream()
                .filter(pile -> pile.running() > 0)
                .limit(UNITS)
                .toList();
    }

    public UUID unit(Pile pile) {
        return Objects.requireNonNull(pile.wanted().unit());
    }

    public BarLine bar(Pile pile, String name, Frame frame) {
        int most = units().stream().mapToInt(Pile::running).max().orElse(0);
        return new BarLine(
                List.of(Press.LATE, Press.TODAY, Press.NEXT).stream()
                        .map(press ->
                                new Bar(
                                        frame.text(
                                                "board.bar",
                                                name,
                                                frame.text("board.press." + press),
                                                frame.number(pile.count(press))),
                                        pile.count(press),
                                        MorningPage.tone(press),
                                        pile.wanted().pressing(press).address(MorningPage.ROWS)))
                        .toList(),
                most);
    }

    /** This month so far. */
    public Tally month() {
        return figures.months().getOrDefault(YearMonth.from(day.today()), new Tally());
    }

    public String onTime(Frame frame) {
        return BoardPage.share(month(), frame);
    }

    public Columns columns(Frame frame) {
        return new Columns(
                figures.months().entrySet().stream()
                        .map(one ->
                                new Columns.Group(
                                        String.format(
                                                "%d/%02d",
                                                one.getKey().getMonthValue(),
                                                one.getKey().getYear() % 100),
                                        List.of(
                                                bar(one.getKey(), one.getValue(), true, frame),
                                                bar(one.getKey(), one.getValue(), false, frame))))
                        .toList());
    }

    private static Bar bar(YearMonth month, Tally tally, boolean received, Frame frame) {
        Figure figure = received ? Figure.RECEIVED : Figure.RESOLVED;
        return new Bar(
                frame.text(
                        "board.bar",
                        BoardPage.month(month, frame),
                        frame.text("board.figure." + figure),
                        frame.number(tally.count(figure))),
                tally.count(figure),
                received ? "plain" : "hollow",
                null);
    }
}
