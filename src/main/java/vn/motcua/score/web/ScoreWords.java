package vn.motcua.score.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.score.AgencyScore;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.shell.Frame;

/** How scores are written. */
public final class ScoreWords {

    private ScoreWords() {}

    public static String period(Period period, Frame frame) {
        String year = "%04d".formatted(period.from().getYear());
        return frame.text(
                "score.period." + period.kind(), Integer.toString(period.no()), year);
    }

    /** With two digits behind the comma, as shares are written, and without their mark. */
    public static String points(BigDecimal points, Frame frame) {
        String plain = points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
        return frame.english() ? plain : plain.replace('.', ',');
    }

    /** Points out of those that could be had; N/A where there are none. */
    public static String total(AgencyScore score, Frame frame) {
        return score.outOf() == 0
                ? frame.text("score.none")
                : points(score.points(), frame) + " / " + frame.number(score.outOf());
    }

    /** Points of an item, or why it has none. */
    public static String points(ItemScore one, Frame frame) {
        return one.isScored()
                ? points(Objects.requireNonNull(one.points()), frame)
                        + " / "
                        + frame.number(Objects.requireNonNull(one.maximum()))
                : frame.text("score.standing." + one.standing());
    }

    /** What was counted in per cent, or N/A. */
    public static String value(ItemScore one, Frame frame) {
        return one.percent().map(frame::percent).orElse(frame.text("score.none"));
    }

    public static String counts(ItemScore one, Frame frame) {
        return one.value() == null
                ? ""
                : frame.number(one.value().above()) + " / " + frame.number(one.value().below());
    }

    public static String place(Optional<Ranking.Place> place, Frame frame) {
        return place.map(one ->
                        frame.text(
                                one.shared() ? "score.place.shared" : "score.place",
                                frame.number(one.rank()),
                                frame.number(one.of())))
                .orElse(frame.text("score.place.none"));
    }

    /** What would give an item all its points. */
    public static String advice(ItemScore one, Frame frame) {
        return frame.text(
                "score.advice." + one.item().unit(),
                frame.number(one.wanted()),
                frame.number(one.threshold()),
                points(one.missing(), frame));
    }

    /** The width of a bar of a hundred. */
    public static String width(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse("0");
    }

    public static String tone(ItemScore one) {
        return one.missing().signum() > 0 ? "soon" : "on-time";
    }
}
