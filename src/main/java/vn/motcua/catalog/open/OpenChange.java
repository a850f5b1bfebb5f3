package vn.motcua.catalog.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Changes;

/**
 * What happened to a procedure, as the feed tells it.
 *
 * @param id the same for ever, and on every server
 * @param at when it was published, by business time
 * @param from the first day on which it holds
 * @param version what was published, or what ends
 * @param amends what it amends, with the processes of both; absent unless it amends
 * @param replacedBy the code of what takes its place; blank where nothing does
 */
public record OpenChange(
        UUID id,
        Kind kind,
        Instant at,
        LocalDate from,
        ProcedureVersion version,
        @Nullable Amended amends,
        @Nullable Decision decision,
        String replacedBy) {

    /** Mới ban hành; sửa đổi, bổ sung; bãi bỏ. */
    public enum Kind {
        PUBLISHED,
        AMENDED,
        ABOLISHED
    }

    /** The version before, and both processes. */
    public record Amended(ProcedureVersion before, InternalProcess was, InternalProcess is) {}

    /** Which constituents change; none unless it amends. */
    public List<Change> changes() {
        return amends == null
                ? List.of()
                : Changes.between(
                        new Changes.Whole(amends.before(), amends.was()),
                        new Changes.Whole(version, amends.is()));
    }
}
