package vn.motcua.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change;

/**
 * What a decision does to one procedure.
 *
 * @param before the version in force on the eve; absent where there was none
 * @param after the version that it publishes; absent where it abolishes
 * @param replacedBy the code of what takes its place; blank where nothing does
 * @param changes which constituents change, where there is a before and an after
 */
public record DecisionChange(
        String code,
        Kind kind,
        @Nullable ProcedureVersion before,
        @Nullable ProcedureVersion after,
        String replacedBy,
        List<Change> changes) {

    /** The four things that a decision can do (mới ban hành, sửa đổi, thay thế, bãi bỏ). */
    public enum Kind {
        NEW,
        AMENDED,
        REPLACED,
        ABOLISHED
    }

    public DecisionChange {
        changes = List.copyOf(changes);
    }

    /** What it is called: as it will be, or as it was. */
    public String name() {
        ProcedureVersion named = after == null ? before : after;
        return named == null ? code : named.name();
    }
}
