package vn.motcua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The standard-cost sheet (bảng tính chi phí tuân thủ) of one procedure, before and after.
 *
 * @param hourlyIncome of one person in one working hour, in đồng
 * @param incomeSource which published figure it comes from
 * @param reason why it costs more afterwards, or another number of parties than the lower-middle
 *     one is taken
 */
public record CostSheet(
        BigDecimal hourlyIncome,
        String incomeSource,
        List<CostLine> lines,
        Frequency before,
        Frequency after,
        List<Estimate> parties,
        String partiesSource,
        String reason) {

    /**
     * How often.
     *
     * @param times how many times a year one party does it; one in two years is 0.5
     * @param parties how many do it in a year (đối tượng tuân thủ)
     */
    public record Frequency(BigDecimal times, long parties) {

        public static final Frequency NONE = new Frequency(BigDecimal.ONE, 0);
    }

    /** A sheet of which nothing is known. */
    public static final CostSheet EMPTY =
            new CostSheet(
                    BigDecimal.ZERO,
                    "",
                    List.of(),
                    Frequency.NONE,
                    Frequency.NONE,
                    List.of(),
                    "",
                    "");

    public CostSheet {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
    }

    public CostSheet with(List<CostLine> other) {
        return new CostSheet(
                hourlyIncome, incomeSource, other, before, after, parties, partiesSource, reason);
    }

    /** With a line in the place of the one of its id, or at the end of its kind of work. */
    public CostSheet with(CostLine line) {
        List<CostLine> all = new ArrayList<>(lines);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(line.id())) {
                all.set(i, line);
                return with(all);
            }
        }
        int at = all.size();
        while (at > 0 && all.get(at - 1).work().compareTo(line.work()) > 0) {
            at--;
        }
        all.add(at, line);
        return with(all);
    }

    public CostSheet without(String id) {
        return with(lines.stream().filter(line -> !line.id().equals(id)).toList());
    }

    /** With every line changed. */
    CostSheet each(UnaryOperator<CostLine> change) {
        return with(lines.stream().map(change).toList());
    }

    /** With another frequency afterwards. */
    CostSheet after(Frequency other) {
        return new CostSheet(
                hourlyIncome, incomeSource, lines, before, other, parties, partiesSource, reason);
    }
}
