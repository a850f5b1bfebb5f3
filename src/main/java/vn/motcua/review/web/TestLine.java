package vn.motcua.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.motcua.review.Cut;
import vn.motcua.review.CutTests;
import vn.motcua.shell.Frame;

/**
 * One test of what is cut, as a row of a table.
 *
 * @param official whether it is the reading that counts
 * @param least how many hundredths are to be reached
 */
public record TestLine(
        String name,
        boolean official,
        BigDecimal part,
        BigDecimal whole,
        Cut.Share share,
        int least,
        Cut.Verdict verdict) {

    /** Both readings of the number of regulations, the official one first, and cost. */
    public static List<TestLine> of(CutTests tests, Frame frame) {
        Cut.CountBy other =
                tests.by() == Cut.CountBy.ITEMS ? Cut.CountBy.PROCEDURES : Cut.CountBy.ITEMS;
        Cut.Share cost = tests.cut().cost();
        return List.of(
                regulations(tests, tests.by(), frame),
                new TestLine(
                        frame.text("review.test.COST"),
                        true,
                        cost.part(),
                        cost.whole(),
                        cost,
                        tests.costLeast(),
                        tests.cost()),
                regulations(tests, other, frame));
    }

    private static TestLine regulations(CutTests tests, Cut.CountBy by, Frame frame) {
        Cut.Share share = tests.cut().regulations(by);
        return new TestLine(
                frame.text("review.test." + by),
                by == tests.by(),
                share.part(),
                share.whole(),
                share,
                tests.regulationsLeast(),
                tests.regulations(by));
    }

    public String percent(Frame frame) {
        return share.percent().map(frame::percent).orElse("—");
    }

    public static String number(BigDecimal exact, Frame frame) {
        return frame.number(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static String tone(Cut.Verdict verdict) {
        return switch (verdict) {
            case REACHED -> "done";
            case MISSED -> "late";
            case NO_DATA -> "info";
        };
    }
}
