package vn.motcua.board.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.board.Pressing;
import vn.motcua.shell.Frame;

/** The rows behind the morning page as a table file writes them. */
final class MorningTable {

    private MorningTable() {}

    static List<String> heads(Frame frame) {
        return Stream.of("code", "procedure", "why", "promised", "unit", "step", "who")
                .map(head -> frame.text("board.rows." + head))
                .toList();
    }

    static List<String> cells(MorningRowsPage.Row row, MorningRowsPage page, Frame frame) {
        Pressing first = row.first();
        Instant promised = first.promised();
        return List.of(
                first.code(),
                page.words().procedure(first.version(), frame),
                frame.text("board.press." + first.press()),
                promised == null ? "" : frame.exact(promised),
                row.places().stream()
                        .map(one -> page.words().unit(one.unit(), frame))
                        .collect(Collectors.joining("; ")),
                row.places().stream()
                        .map(one -> page.words().step(one, frame))
                        .collect(Collectors.joining("; ")),
                row.places().stream()
                        .map(one -> page.words().who(one.post(), one.assignee(), frame))
                        .collect(Collectors.joining("; ")));
    }
}
