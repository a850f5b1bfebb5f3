package vn.motcua.board.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.board.Pile;
import vn.motcua.board.Press;
import vn.motcua.board.Pressing;
import vn.motcua.board.Wanted;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * The dossiers behind a number of the morning page, one line each with everybody with whom it lies.
 *
 * @param all what presses in the units that the viewer watches over
 * @param skip how many dossiers stand on the pages before
 */
public record MorningRowsPage(List<Pressing> all, Wanted wanted, int skip, BoardWords words) {

    private static final int PAGE = 50;

    /** One dossier; {@code places} is never empty. */
    public record Row(List<Pressing> places) {
        public Pressing first() {
            return places.getFirst();
        }
    }

    public MorningRowsPage {
        all = List.copyOf(all);
    }

    /** Every dossier, by promise. */
    public List<Row> found() {
        Map<UUID, List<Pressing>> found = new LinkedHashMap<>();
        all.stream()
                .filter(wanted::holds)
                .forEach(one ->
                        found.computeIfAbsent(one.dossier(), id -> new ArrayList<>()).add(one));
        return found.values().stream().map(Row::new).toList();
    }

    public List<Row> shown() {
        return found().stream().skip(skip).limit(PAGE).toList();
    }

    public List<Tab> tabs(Frame frame) {
        return Stream.concat(Stream.of((Press) null), Arrays.stream(Press.values()))
                .map(press ->
                        new Tab(
                                frame.text(
                                        press == null ? "board.press.all" : "board.press." + press),
                                wanted.pressing(press).address(MorningPage.ROWS),
                                wanted.press() == press,
                                count(press)))
                .toList();
    }

    private int count(@Nullable Press press) {
        Pile pile = Pile.of(all, wanted.pressing(null));
        return press == null
                ? Arrays.stream(Press.values()).mapToInt(pile::count).sum()
                : pile.count(press);
    }

    /** What the rows have in common beside the reason. */
    public String about(Frame frame) {
        List<String> parts = new ArrayList<>();
        UUID unit = wanted.unit();
        if (unit != null) {
            parts.add(words.unit(unit, frame));
        }
        String post = wanted.post();
        if (post != null) {
            parts.add(words.who(post, wanted.assignee(), frame));
        }
        UUID version = wanted.version();
        if (version != null) {
            parts.add(words.procedure(version, frame));
        }
        String step = wanted.step();
        if (step != null) {
            all.stream()
                    .filter(wanted::holds)
                    .findFirst()
                    .ifPresent(one -> parts.add(words.step(one, frame)));
        }
        return parts.isEmpty() ? frame.text("board.morning.everywhere") : String.join(" · ", parts);
    }

    public @Nullable Due due(Row row, Frame frame) {
        Instant promised = row.first().promised();
        if (promised == null) {
            return null;
        }
        return switch (row.first().press()) {
            case LATE -> frame.due(promised, Due.State.LATE);
            case TODAY, NEXT -> frame.due(promised, Due.State.SOON);
            case SUSPENDED -> frame.due(promised, Due.State.WAITING);
        };
    }

    public @Nullable String first() {
        return skip == 0 ? null : address(0);
    }

    public @Nullable String next() {
        return skip + PAGE < found().size() ? address(skip + PAGE) : null;
    }

    private String address(int from) {
        String base = wanted.address(MorningPage.ROWS);
        return from == 0 ? base : base + (base.contains("?") ? "&" : "?") + "from=" + from;
    }

    /** The same rows, all of them, as a table file. */
    public String file() {
        return wanted.address(MorningPage.ROWS + ".csv");
    }
}
