package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A yearly plan of inspections (kế hoạch kiểm tra) with its eight items: seven texts and the units.
 *
 * @param agency whose plan it is
 * @param units the eighth item: who is inspected, in which way and when
 * @param approval absent while it is a draft
 * @param sentOn the day on which it went to the units; absent while it did not
 */
@LegalBasis("tt-25-2014#kế hoạch")
public record InspectionPlan(
        UUID id,
        UUID agency,
        int year,
        PlanItems items,
        List<PlannedUnit> units,
        @Nullable Approval approval,
        @Nullable LocalDate sentOn) {

    /** The decision by which it was approved. */
    public record Approval(String number, LocalDate on, String file, String fileName) {}

    /** A unit that is to be inspected. */
    public record PlannedUnit(UUID id, UUID unit, InspectionWay way, Span time) {}

    public InspectionPlan {
        units = List.copyOf(units);
    }

    public boolean isApproved() {
        return approval != null;
    }

    public Optional<PlannedUnit> planned(UUID id) {
        return units.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The row of a unit. */
    public Optional<PlannedUnit> of(UUID unit) {
        return units.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }
}
