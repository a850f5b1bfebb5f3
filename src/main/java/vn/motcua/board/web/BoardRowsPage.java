package vn.motcua.board.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.board.Figure;
import vn.motcua.measure.Past;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * The dossiers behind a number of a board.
 *
 * @param all every one of them
 * @param codes of those that are shown
 * @param query what else was asked for than the figure, by name
 */
public record BoardRowsPage(
        Figure figure,
        List<Past> all,
        int skip,
        Map<UUID, String> codes,
        Map<String, String> query,
        BoardWords words) {

    static final int PAGE = 50;

    public BoardRowsPage {
        all = List.copyOf(all);
        codes = Map.copyOf(codes);
    }

    static List<Past> shown(List<Past> all, int skip) {
        return all.stream().skip(skip).limit(PAGE).toList();
    }

    public List<Past> shown() {
        return shown(all, skip);
    }

    public String code(Past row) {
        return codes.getOrDefault(row.dossier(), "—");
    }

    public String moment(@Nullable Instant at, Frame frame) {
        return at == null ? "" : frame.exact(at);
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(Figure.values())
                .map(one ->
                        one == figure
                                ? new Tab(name(one, frame), address(one, 0), true, all.size())
                                : Tab.of(name(one, frame), address(one, 0), false))
                .toList();
    }

    private static String name(Figure figure, Frame frame) {
        return frame.text("board.figure." + figure);
    }

    private String address(Figure other, int from) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(BoardPage.ROWS).queryParam("figure", other);
        query.forEach(address::queryParam);
        if (from > 0) {
            address.queryParam("row", from);
        }
        return address.encode().toUriString();
    }

    /** The same rows, all of them, as a table file. */
    public String file() {
        return address(figure, 0).replaceFirst("/rows", "/rows.csv");
    }

    public @Nullable String first() {
        return skip == 0 ? null : address(figure, 0);
    }

    public @Nullable String next() {
        return skip + PAGE < all.size() ? address(figure, skip + PAGE) : null;
    }

    /** Of whom and of when the number is. */
    public String about(Frame frame) {
        StringBuilder about = new StringBuilder();
        String agency = query.getOrDefault("agency", "");
        about.append(
                agency.isEmpty()
                        ? frame.text("board.everyone")
                        : words.unit(UUID.fromString(agency), frame));
        String field = query.getOrDefault("field", "");
        if (!field.isEmpty()) {
            about.append(" · ").append(words.field(field, frame));
        }
        YearMonth from = YearMonth.parse(query.getOrDefault("from", ""));
        YearMonth to = YearMonth.parse(query.getOrDefault("to", ""));
        about.append(" · ")
                .append(
                        figure.isStock()
                                ? frame.text("board.at", words.today())
                                : from.equals(to)
                                        ? BoardPage.month(from, frame)
                                        : frame.text(
                                                "board.span",
                                                BoardPage.month(from, frame),
                                                BoardPage.month(to, frame)));
        return about.toString();
    }
}
