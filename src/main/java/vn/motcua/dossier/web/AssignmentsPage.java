package vn.motcua.dossier.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Assignment;
import vn.motcua.dossier.AssignmentWay;
import vn.motcua.organization.Post;
import vn.motcua.shell.Frame;

/** The posts whose work somebody may give out, each with the way that holds today. */
public record AssignmentsPage(List<Row> rows, Names names) {

    /** One post; no {@code way} where its tasks lie open. */
    public record Row(Post post, int people, @Nullable Assignment way) {}

    public AssignmentsPage {
        rows = List.copyOf(rows);
    }

    public List<UUID> units() {
        return rows.stream().map(r -> r.post().unit()).distinct().toList();
    }

    public List<Row> of(UUID unit) {
        return rows.stream().filter(r -> r.post().unit().equals(unit)).toList();
    }

    public String way(Frame frame, Row row) {
        Assignment way = row.way();
        return frame.text(
                "dossier.assignment.way." + (way == null ? AssignmentWay.OPEN : way.way()));
    }

    public String until(Frame frame, Row row) {
        Assignment way = row.way();
        return way == null || way.lastDay() == null ? "" : frame.day(way.lastDay());
    }

    public String path(Row row) {
        return "/assignments/" + row.post().unit() + "/" + row.post().post();
    }
}
