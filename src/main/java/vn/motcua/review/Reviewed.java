package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of a plan with its frozen items and its sheet.
 *
 * @param items frozen when the plan was issued; before that as they would be
 * @param sheet absent while nothing is written
 */
public record Reviewed(Planned planned, List<RegulatoryItem> items, @Nullable Sheet sheet) {

    public Reviewed {
        items = List.copyOf(items);
    }

    public SheetContent content() {
        return sheet == null ? SheetContent.EMPTY : sheet.content();
    }

    /** As the sheet stands now, approved or not. */
    public Cut cut() {
        return Cut.of(items, sheet == null ? null : sheet.content());
    }

    /** As far as the head of the unit has approved it by a day. */
    public Cut approvedCut(LocalDate by) {
        Sheet approved = approved(by).orElse(null);
        return Cut.of(items, approved == null ? null : approved.content());
    }

    /** The sheet, where the head of the unit has approved it by a day. */
    public Optional<Sheet> approved(LocalDate by) {
        return Optional.ofNullable(sheet)
                .filter(one -> one.approvedOn() != null && !one.approvedOn().isAfter(by));
    }

    public boolean isApproved() {
        return sheet != null && sheet.isApproved();
    }

    public int version() {
        return sheet == null ? 0 : sheet.version();
    }
}
