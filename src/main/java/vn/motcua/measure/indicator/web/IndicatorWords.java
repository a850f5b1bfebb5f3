package vn.motcua.measure.indicator.web;

import java.time.LocalDate;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.shell.Frame;

/** How figures of indicators are written. */
public final class IndicatorWords {

    private IndicatorWords() {}

    /** A share in per cent, a number as it is; nothing to share is N/A. */
    public static String value(Indicator indicator, Reading reading, Frame frame) {
        if (indicator.below() == null) {
            return frame.number(reading.above());
        }
        return reading.percent().map(frame::percent).orElse(frame.text("measure.indicator.none"));
    }

    /** What the share is of. */
    public static String counts(Indicator indicator, Reading reading, Frame frame) {
        return indicator.below() == null
                ? ""
                : frame.number(reading.above()) + " / " + frame.number(reading.below());
    }

    /** What another reading says, which has to be said beside the official one. */
    public static String beside(Indicator indicator, Reading reading, Frame frame) {
        return indicator.variants().stream()
                        .filter(one -> one.id().equals(reading.variant()))
                        .findFirst()
                        .map(one -> frame.either(one.name(), one.nameEn()) + ": ")
                        .orElse("")
                + value(indicator, reading, frame)
                + " ("
                + counts(indicator, reading, frame)
                + ")";
    }

    /** What is to be reached in a period that begins on a day. */
    public static String threshold(Indicator indicator, LocalDate begins, Frame frame) {
        return indicator
                .threshold(begins)
                .map(one ->
                        (indicator.kind() == Indicator.Kind.MOST ? "≤ " : "≥ ")
                                + (one.percent() == null
                                        ? frame.number(one.number() == null ? 0 : one.number())
                                        : frame.number(one.percent()) + " %"))
                .orElse("—");
    }

    /**
     * Where its bar is marked, in hundredths of its width; blank where nothing is to be reached.
     */
    public static String mark(Indicator indicator, LocalDate begins) {
        return indicator
                .threshold(begins)
                .map(Indicator.Threshold::percent)
                .map(percent -> percent == 100 ? "99.2" : percent.toString())
                .orElse("");
    }

    /** What the bar shows, for who does not see it. */
    public static String bar(Indicator indicator, Reading reading, LocalDate begins, Frame frame) {
        return frame.text(
                "measure.indicator.bar",
                value(indicator, reading, frame),
                threshold(indicator, begins, frame));
    }

    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case REACHED -> "on-time";
            case MISSED -> "late";
            case NOT_ENOUGH_DATA -> "soon";
            case NOT_JUDGED -> "done";
        };
    }
}
