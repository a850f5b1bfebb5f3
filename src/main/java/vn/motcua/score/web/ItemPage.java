package vn.motcua.score.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.Unit;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.ScoreBook;
import vn.motcua.score.Scores;
import vn.motcua.shell.Frame;

/**
 * One item of one agency: its formula, every reading of it, how it went, and the way to its rows.
 *
 * @param indicator what counts it; absent where nothing does
 * @param readings the official one first
 */
public record ItemPage(
        ScoreForm form,
        Unit unit,
        ScoreBook.Group group,
        ItemScore score,
        @Nullable Indicator indicator,
        List<Reading> readings,
        List<Scores.Point> trend) {

    public ItemPage {
        readings = List.copyOf(readings);
        trend = List.copyOf(trend);
    }

    public Period period() {
        return form.period();
    }

    public ScoreBook.Item item() {
        return score.item();
    }

    public String name(Frame frame) {
        return frame.either(unit.name(), unit.nameEn());
    }

    public String back() {
        String query = form.query();
        return "/score/" + unit.id() + (query.isEmpty() ? "" : "?" + query);
    }

    public String all() {
        String query = form.query();
        return "/score" + (query.isEmpty() ? "" : "?" + query);
    }

    public String reading(Reading one, Frame frame) {
        return indicator == null
                ? ""
                : indicator.variants().stream()
                        .filter(variant -> variant.id().equals(one.variant()))
                        .findFirst()
                        .map(variant -> frame.either(variant.name(), variant.nameEn()))
                        .orElse(frame.text("measure.indicator.only"));
    }

    /** The rows behind a reading, those that are missing or all of them. */
    public String rows(Reading one, String which) {
        return "/indicators/"
                + score.item().source()
                + "?"
                + form.rows()
                + "&agency="
                + unit.id()
                + "&variant="
                + one.variant()
                + "&which="
                + which
                + "#rows";
    }

    /** The formula in words, from threshold and points. */
    public String formula(Frame frame) {
        return score.maximum() == null
                ? frame.text("score.formula.unset", frame.number(score.threshold()))
                : frame.text(
                        "score.formula",
                        frame.number(score.threshold()),
                        frame.number(score.maximum()));
    }
}
