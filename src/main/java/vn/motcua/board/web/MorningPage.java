package vn.motcua.board.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.board.MorningDay;
import vn.motcua.board.Pile;
import vn.motcua.board.Press;
import vn.motcua.board.Pressing;
import vn.motcua.board.Wanted;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Frame;

/**
 * The page of a leader with one minute: what is late and will be, where, and with whom. Every
 * number leads to the dossiers that it counts.
 *
 * @param all every task that presses in the units that the viewer watches over
 */
public record MorningPage(MorningDay day, List<Pressing> all, BoardWords words) {

    static final String PATH = "/morning";
    static final String ROWS = PATH + "/rows";

    /** Places and people on the page; the numbers above count all. */
    private static final int MOST = 20;

    private static final List<Press> RUNNING = List.of(Press.LATE, Press.TODAY, Press.NEXT);

    public MorningPage {
        all = List.copyOf(all);
    }

    public List<Press> presses() {
        return Arrays.asList(Press.values());
    }

    public Pile whole() {
        return Pile.of(all, Wanted.ALL);
    }

    public List<Pile> units() {
        return Pile.by(all, one -> Wanted.at(one.unit()));
    }

    public List<Pile> steps() {
        return first(Pile.by(all, one -> Wanted.in(one.version(), one.step())));
    }

    public List<Pile> people() {
        return first(Pile.by(all, one -> Wanted.with(one.unit(), one.post(), one.assignee())));
    }

    private static List<Pile> first(List<Pile> piles) {
        return piles.subList(0, Math.min(MOST, piles.size()));
    }

    /** How many steps and people have more than the page shows. */
    public int unshownSteps() {
        return Math.max(0, Pile.by(all, one -> Wanted.in(one.version(), one.step())).size() - MOST);
    }

    public int unshownPeople() {
        return Math.max(
                0,
                Pile.by(all, one -> Wanted.with(one.unit(), one.post(), one.assignee())).size()
                        - MOST);
    }

    public String rows(Pile pile, Press press) {
        return pile.wanted().pressing(press).address(ROWS);
    }

    /** The length of a bar is what runs; what is suspended is another matter. */
    public BarLine bar(Pile pile, List<Pile> beside, String name, Frame frame) {
        int most = beside.stream().mapToInt(Pile::running).max().orElse(0);
        return new BarLine(
                RUNNING.stream()
                        .map(press ->
                                new Bar(
                                        said(name, press, pile.count(press), frame),
                                        pile.count(press),
                                        tone(press),
                                        rows(pile, press)))
                        .toList(),
                most);
    }

    private static String said(String name, Press press, int count, Frame frame) {
        return frame.text(
                "board.bar", name, frame.text("board.press." + press), frame.number(count));
    }

    public static String tone(Press press) {
        return switch (press) {
            case LATE -> "late";
            case TODAY -> "soon";
            case NEXT -> "plain";
            case SUSPENDED -> "done";
        };
    }

    /** A procedure and one of its steps. */
    public String step(Pile pile, Frame frame) {
        Pressing one = sample(pile);
        return words.step(one, frame);
    }

    public UUID unit(Pile pile) {
        return Objects.requireNonNull(pile.wanted().unit());
    }

    public String who(Pile pile, Frame frame) {
        Pressing one = sample(pile);
        return words.who(one.post(), one.assignee(), frame);
    }

    /** Whom to call about it: blank where the line names them already. */
    public String called(Pile pile) {
        Pressing one = sample(pile);
        return one.assignee() == null ? words.called(one.unit(), one.post(), null) : "";
    }

    private Pressing sample(Pile pile) {
        return all.stream().filter(pile.wanted()::holds).findFirst().orElseThrow();
    }

    /** Whether anything was suspended for long. */
    public boolean anySuspended() {
        return Stream.of(whole()).anyMatch(pile -> pile.count(Press.SUSPENDED) > 0);
    }
}
