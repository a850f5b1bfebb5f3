package vn.motcua.score.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.score.AgencyScore;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.score.ScoreBook;
import vn.motcua.score.Scores;
import vn.motcua.shell.Frame;

/**
 * The score of one agency: its groups and items, its rank, how it went, what would raise it most.
 *
 * @param band absent until enough is measured
 */
public record AgencyPage(
        ScoreForm form,
        ScoreBook book,
        Unit unit,
        AgencyScore score,
        Optional<Ranking.Place> place,
        ScoreBook.@Nullable Band band,
        int coverage,
        List<Scores.Point> trend) {

    public AgencyPage {
        trend = List.copyOf(trend);
    }

    public Period period() {
        return form.period();
    }

    public Map<ScoreBook.Group, AgencyScore> groups() {
        return ScorePage.groups(book, score);
    }

    public String name(Frame frame) {
        return frame.either(unit.name(), unit.nameEn());
    }

    private String asked() {
        String query = form.query();
        return query.isEmpty() ? "" : "?" + query;
    }

    public String back() {
        return "/score" + asked();
    }

    public String address(ItemScore one) {
        return "/score/" + unit.id() + "/" + one.item().id() + asked();
    }

    public String file(String ending) {
        return "/score/" + unit.id() + "/items." + ending + asked();
    }
}
