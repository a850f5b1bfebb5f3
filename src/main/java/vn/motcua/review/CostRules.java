package vn.motcua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What must be true of a standard-cost sheet. Pure. */
@LegalBasis("tt-02-2017#27")
final class CostRules {

    static final int MOST_LINES = 60;
    static final int LINE = 300;
    static final int TEXT = 2_000;
    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1_000);
    static final long MOST_PARTIES = 10_000_000;
    static final long MOST_DONG = 1_000_000_000_000L;
    private static final BigDecimal MOST_INCOME = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_YEAR = BigDecimal.valueOf(1_000_000_000_000_000L);

    private CostRules() {}

    /** Everything that is wrong with a line, held against the income of its sheet. */
    static List<Refusal> line(CostLine line, BigDecimal hourlyIncome) {
        List<Refusal> wrong = new ArrayList<>();
        text("activity", line.activity(), LINE, true, wrong);
        text("source", line.source(), TEXT, false, wrong);
        text("reason", line.reason(), TEXT, false, wrong);
        number("hoursBefore", line.before().hours(), MOST_HOURS, wrong);
        number("hoursAfter", line.after().hours(), MOST_HOURS, wrong);
        amount("servicesBefore", line.before().services(), wrong);
        amount("servicesAfter", line.after().services(), wrong);
        amount("feesBefore", line.before().fees(), wrong);
        amount("feesAfter", line.after().fees(), wrong);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        boolean told = line.before().hours().signum() > 0 && !line.estimates().isEmpty();
        boolean paid = line.before().services() > 0 || line.before().fees() > 0;
        if (!line.before().equals(CostLine.Values.NOTHING)
                && line.source().isBlank()
                && (!told || paid)) {
            wrong.add(new CostRefusal.CostSourceMissing("source"));
        }
        if (line.reason().isBlank()) {
            lowerMiddle(line.before().hours(), line.estimates(), wrong);
            rises(line.before().cost(hourlyIncome), line.after().cost(hourlyIncome), wrong);
        }
        return wrong;
    }

    /** Everything that is wrong with what stands beside the lines, and with all of it together. */
    static List<Refusal> sheet(CostSheet sheet) {
        List<Refusal> wrong = new ArrayList<>();
        number("income", sheet.hourlyIncome(), MOST_INCOME, wrong);
        number("timesBefore", sheet.before().times(), MOST_TIMES, wrong);
        number("timesAfter", sheet.after().times(), MOST_TIMES, wrong);
        parties("partiesBefore", sheet.before().parties(), wrong);
        parties("partiesAfter", sheet.after().parties(), wrong);
        text("incomeSource", sheet.incomeSource(), TEXT, false, wrong);
        text("partiesSource", sheet.partiesSource(), TEXT, false, wrong);
        text("reason", sheet.reason(), TEXT, false, wrong);
        if (sheet.lines().size() > MOST_LINES) {
            wrong.add(new CostRefusal.CostLinesTooMany(MOST_LINES));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (sheet.hourlyIncome().signum() > 0 && sheet.incomeSource().isBlank()) {
            wrong.add(new CostRefusal.CostSourceMissing("incomeSource"));
        }
        if (sheet.before().parties() > 0
                && sheet.parties().isEmpty()
                && sheet.partiesSource().isBlank()) {
            wrong.add(new CostRefusal.CostSourceMissing("partiesSource"));
        }
        ComplianceCost cost = ComplianceCost.of(sheet);
        if (cost.before().year().max(cost.after().year()).compareTo(MOST_YEAR) > 0) {
            wrong.add(new CostRefusal.CostYearBeyondReason());
            return wrong;
        }
        if (sheet.reason().isBlank()) {
            lowerMiddle(BigDecimal.valueOf(sheet.before().parties()), sheet.parties(), wrong);
            rises(cost.before().year(), cost.after().year(), wrong);
        }
        return wrong;
    }

    @LegalBasis("tt-02-2017#27.2")
    private static void lowerMiddle(
            BigDecimal taken, List<Estimate> estimates, List<Refusal> wrong) {
        Estimate.lowerMiddle(estimates)
                .filter(lower -> lower.compareTo(taken) != 0)
                .ifPresent(lower ->
                        wrong.add(
                                new CostRefusal.NotLowerMiddle(
                                        Amounts.text(taken), Amounts.text(lower))));
    }

    private static void rises(BigDecimal before, BigDecimal after, List<Refusal> wrong) {
        if (after.compareTo(before) > 0) {
            wrong.add(
                    new CostRefusal.CostRises(
                            ComplianceCost.dong(before), ComplianceCost.dong(after)));
        }
    }

    private static void number(
            String name, BigDecimal value, BigDecimal most, List<Refusal> wrong) {
        if (value.signum() < 0) {
            wrong.add(new CostRefusal.CostBelowZero(name));
        } else if (value.compareTo(most) > 0) {
            wrong.add(new CostRefusal.CostBeyondReason(name, Amounts.text(most)));
        }
    }

    private static void amount(String name, long value, List<Refusal> wrong) {
        number(name, BigDecimal.valueOf(value), BigDecimal.valueOf(MOST_DONG), wrong);
    }

    private static void parties(String name, long value, List<Refusal> wrong) {
        number(name, BigDecimal.valueOf(value), BigDecimal.valueOf(MOST_PARTIES), wrong);
    }

    static void text(String name, String text, int most, boolean needed, List<Refusal> wrong) {
        if (needed && text.isBlank()) {
            wrong.add(new ReviewRefusal.ReviewFieldMissing(name));
        } else if (text.length() > most) {
            wrong.add(new ReviewRefusal.ReviewFieldTooLong(name, most));
        }
    }
}
