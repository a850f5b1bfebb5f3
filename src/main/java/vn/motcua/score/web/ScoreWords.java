package vn.motcua.score.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.score.AgencyScore;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.score.ScoreBook;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** How scores are written. */
public final class ScoreWords {

    private ScoreWords() {}

    public static String period(Period period, Frame frame) {
        String year = "%04d".formatted(period.from().getYear());
        return frame.text("score.period." + period.kind(), Integer.toString(period.no()), year);
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

    /** What a total is called, or how much is missing before it is called anything. */
    public static String band(
            ScoreBook.@Nullable Band band, AgencyScore score, int coverage, Frame frame) {
        if (band == null) {
            return frame.text(
                    "score.band.none", frame.number(score.outOf()), frame.number(coverage));
        }
        String name = frame.either(band.name(), band.nameEn());
        return band.verified() ? name : frame.text("score.band.unverified", name);
    }

    /** The ways between the score and the evaluation. */
    public static List<Tab> tabs(String path, Frame frame) {
        return Stream.of(ScoreDoor.PATH, EvaluationDoor.PATH)
                .map(one ->
                        Tab.of(frame.text("score.tab." + one.substring(1)), one, one.equals(path)))
                .toList();
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
