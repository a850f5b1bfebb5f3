package vn.motcua.rating.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.rating.Comment;
import vn.motcua.shell.Frame;

/** Comments that wait to be read by the control office. */
public record CommentsPage(List<Comment> comments, OrganizationChart chart, LocalDate today) {

    public CommentsPage {
        comments = List.copyOf(comments);
    }

    public String agency(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("");
    }
}
