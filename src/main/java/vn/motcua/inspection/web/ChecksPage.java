package vn.motcua.inspection.web;

import java.util.List;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckGroup;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Visit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The check-list of a visit.
 *
 * @param mayAnswer whether the viewer may answer now
 * @param form with the key of the item in {@code item}, where an answer was refused
 */
public record ChecksPage(
        InspectionRound round,
        Visit visit,
        List<Group> groups,
        boolean mayAnswer,
        InspectionNames names,
        FormView form) {

    /** A group with its items as they are answered. */
    public record Group(CheckGroup group, List<Asked> items) {
        public Group {
            items = List.copyOf(items);
        }

        public boolean isUnverified() {
            return items.stream().anyMatch(one -> !one.item().verified());
        }
    }

    public ChecksPage {
        groups = List.copyOf(groups);
    }

    public String path(String rest) {
        return VisitDoor.PATH + "/" + visit.id() + rest;
    }

    public String file(Answer answer) {
        return path("/answers/" + answer.id() + "/file");
    }

    public List<Field> fields(Frame frame) {
        return Asked.fields(List.of(), frame);
    }

    public boolean isRefusedElsewhere() {
        return !form.refusals().isEmpty()
                && (!mayAnswer
                        || groups.stream()
                                .flatMap(group -> group.items().stream())
                                .noneMatch(one -> one.isRefused(form)));
    }
}
