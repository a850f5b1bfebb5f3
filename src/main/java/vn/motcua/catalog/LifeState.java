package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/** Where a version of a procedure stands on a day: coming, in force, or past, and how so. */
@LegalBasis("nd-63-2010#14")
public enum LifeState {
    /** Dự thảo: kept, not published. */
    DRAFT(false),
    /** Published; receives dossiers from a later day on. */
    COMING(false),
    /** Mới ban hành: in force, and nothing of it was before. */
    NEW(true),
    /** Sửa đổi, bổ sung: in force, in place of an earlier version. */
    AMENDED(true),
    /** Thay thế: in force, in place of another procedure that was abolished. */
    REPLACING(true),
    /** No longer in force: a later version is. */
    SUPERSEDED(false),
    /** No longer in force: another procedure took its place. */
    REPLACED(false),
    /** Bãi bỏ: no longer in force, and nothing took its place. */
    ABOLISHED(false),
    /** No longer in force: it ended on the day that was published with it. */
    EXPIRED(false);

    private final boolean inForce;

    LifeState(boolean inForce) {
        this.inForce = inForce;
    }

    /** Whether dossiers are received by it. */
    public boolean isInForce() {
        return inForce;
    }

    /**
     * @param history all versions of its procedure
     * @param abolitions what decisions abolished, of whichever procedures
     */
    public static LifeState of(
            ProcedureVersion version,
            List<ProcedureVersion> history,
            List<Abolition> abolitions,
            LocalDate on) {
        if (on.isBefore(version.validFrom())) {
            return COMING;
        }
        return version.isInForce(on)
                ? begun(version, history, abolitions)
                : ended(version, history, abolitions);
    }

    private static LifeState begun(
            ProcedureVersion version, List<ProcedureVersion> history, List<Abolition> abolitions) {
        if (history.stream().anyMatch(one -> version.validFrom().equals(one.validTo()))) {
            return AMENDED;
        }
        return replacedBy(version, abolitions).isPresent() ? REPLACING : NEW;
    }

    private static LifeState ended(
            ProcedureVersion version, List<ProcedureVersion> history, List<Abolition> abolitions) {
        LocalDate end = version.validTo();
        if (history.stream().anyMatch(one -> one.validFrom().equals(end))) {
            return SUPERSEDED;
        }
        return endedBy(version.code(), end, abolitions)
                .map(one -> one.replacedBy().isEmpty() ? ABOLISHED : REPLACED)
                .orElse(EXPIRED);
    }

    /** What ended a procedure on a day, if a decision did. */
    public static Optional<Abolition> endedBy(
            String code, @Nullable LocalDate end, List<Abolition> abolitions) {
        return abolitions.stream()
                .filter(one -> one.code().equals(code) && one.from().equals(end))
                .findFirst();
    }

    /** What was abolished to make room for this version, if anything was. */
    public static Optional<Abolition> replacedBy(
            ProcedureVersion version, List<Abolition> abolitions) {
        return abolitions.stream()
                .filter(one ->
                        one.replacedBy().equals(version.code())
                                && one.from().equals(version.validFrom()))
                .findFirst();
    }
}
