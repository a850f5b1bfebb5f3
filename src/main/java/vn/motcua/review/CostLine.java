package vn.motcua.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * One activity of the standard-cost sheet, as it is and as it would be.
 *
 * @param id of the line within its sheet
 * @param item key of the regulatory item that asks for it; blank where it is of none
 * @param estimates what several sources say of the hours as they are; empty where one says it
 * @param source where the figures come from
 * @param reason why it rises, or why another figure than the lower-middle one is taken
 */
public record CostLine(
        String id,
        CostWork work,
        String activity,
        String item,
        Values before,
        Values after,
        List<Estimate> estimates,
        String source,
        String reason) {

    /**
     * What an activity takes once.
     *
     * @param hours of one person
     * @param services what is paid for travel, copies, advice, in đồng
     * @param fees fees, charges and what else the law asks for, in đồng
     */
    public record Values(BigDecimal hours, long services, long fees) {

        public static final Values NOTHING = new Values(BigDecimal.ZERO, 0, 0);

        /** Exact, in đồng. */
        BigDecimal cost(BigDecimal hourlyIncome) {
            return hours.multiply(hourlyIncome)
                    .add(BigDecimal.valueOf(services))
                    .add(BigDecimal.valueOf(fees));
        }
    }

    public CostLine {
        estimates = List.copyOf(estimates);
    }

    CostLine after(Values other) {
        return new CostLine(id, work, activity, item, before, other, estimates, source, reason);
    }
}
