package vn.motcua.inspection.web;

import java.util.List;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.Recommendation;
import vn.motcua.inspection.RecommendationState;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * FollowUps of all conclusions that the viewer sees.
 *
 * @param urging agencies of the viewer with something overdue that no letter has urged yet
 */
public record RecommendationsPage(
        List<FollowUps.Followed> all, List<Unit> urging, InspectionNames names, FormView form) {

    public RecommendationsPage {
        all = List.copyOf(all);
        urging = List.copyOf(urging);
    }

    public boolean isOverdue(Recommendation one) {
        return one.isOverdue(names.today());
    }

    public String state(Recommendation one, Frame frame) {
        return frame.text(
                isOverdue(one)
                        ? "inspection.recommendation.OVERDUE"
                        : "inspection.recommendation." + one.state());
    }

    public String tone(Recommendation one) {
        if (isOverdue(one)) {
            return "late";
        }
        return one.state() == RecommendationState.CLOSED ? "done" : "soon";
    }
}
