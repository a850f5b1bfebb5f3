package vn.motcua.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What is proposed to be cut, held against the frozen baseline. Sums come first and are divided
 * once: an average of rates would weigh a rare procedure like a common one.
 *
 * @param items regulatory items of the procedures, {@code changed} those with a proposal
 * @param procedures in the plan, {@code changedProcedures} those with at least one proposal
 * @param before what they cost in a year, exact, in đồng; {@code after} what they would
 */
@LegalBasis("tt-02-2017#27.1")
public record Cut(
        long items,
        long changed,
        long procedures,
        long changedProcedures,
        BigDecimal before,
        BigDecimal after) {

    public static final Cut NOTHING = new Cut(0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Of one procedure.
     *
     * @param content absent while nothing is written of it: its items count as kept
     */
    public static Cut of(List<RegulatoryItem> items, @Nullable SheetContent content) {
        if (content == null) {
            return new Cut(items.size(), 0, 1, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        ComplianceCost cost = ComplianceCost.of(content.cost());
        return of(items, content.proposals(), cost.before().year(), cost.after().year());
    }

    static Cut of(
            List<RegulatoryItem> items,
            List<Proposal> proposals,
            BigDecimal before,
            BigDecimal after) {
        long changed =
                items.stream()
                        .filter(item ->
                                proposals.stream().anyMatch(one -> one.item().equals(item.key())))
                        .count();
        return new Cut(items.size(), changed, 1, changed > 0 ? 1 : 0, before, after);
    }

    public Cut plus(Cut other) {
        return new Cut(
                items + other.items,
                changed + other.changed,
                procedures + other.procedures,
                changedProcedures + other.changedProcedures,
                before.add(other.before),
                after.add(other.after));
    }

    public static Cut sum(List<Cut> all) {
        return all.stream().reduce(NOTHING, Cut::plus);
    }

    public BigDecimal saving() {
        return before.subtract(after);
    }

    /** How many of the regulations are cut, by one reading of what a regulation is. */
    public Share regulations(CountBy by) {
        return switch (by) {
            case ITEMS -> new Share(BigDecimal.valueOf(changed), BigDecimal.valueOf(items));
            case PROCEDURES ->
                    new Share(
                            BigDecimal.valueOf(changedProcedures), BigDecimal.valueOf(procedures));
        };
    }

    /** How much of the cost is saved. */
    public Share cost() {
        return new Share(saving(), before);
    }

    /** What one regulation (quy định) is; both are counted and one is official. */
    public enum CountBy {
        ITEMS("R1"),
        PROCEDURES("R2");

        private final String reading;

        CountBy(String reading) {
            this.reading = reading;
        }

        /** Its name among the readings of indicator II.1-a. */
        public String reading() {
            return reading;
        }
    }

    /** Part of a whole, exact. */
    public record Share(BigDecimal part, BigDecimal whole) {

        /** In per cent with two digits; nothing of nothing. */
        public Optional<BigDecimal> percent() {
            return ComplianceCost.share(part, whole);
        }

        /** Judged by the exact share, not by its two digits. */
        public Verdict least(int percent) {
            if (whole.signum() == 0) {
                return Verdict.NO_DATA;
            }
            boolean enough =
                    part.multiply(BigDecimal.valueOf(100))
                                    .compareTo(whole.multiply(BigDecimal.valueOf(percent)))
                            >= 0;
            return enough ? Verdict.REACHED : Verdict.MISSED;
        }
    }

    /** Whether a test of so many hundredths is passed. */
    public enum Verdict {
        REACHED,
        MISSED,
        NO_DATA;

        /** Message key of its name. */
        public String key() {
            return "review.verdict." + this;
        }
    }
}
