package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;

/**
 * What a citizen may not have heard of a procedure that is in force: that it is new, that it has
 * changed, that it will end. What has stood for long is no news. Pure.
 *
 * @param day since when it is so, or from when
 */
@LegalBasis("nd-63-2010#24")
public record News(Kind kind, LocalDate day) {

    /** What is to be told. */
    public enum Kind {
        NEW,
        AMENDED,
        ENDING
    }

    /**
     * @param history all versions of its procedure
     * @param begun the first day of the whole catalogue: what began with it is not new
     * @param within for how many days something is news
     */
    static Optional<News> of(
            ProcedureVersion version,
            List<ProcedureVersion> history,
            LocalDate begun,
            LocalDate today,
            int within) {
        LocalDate end = version.validTo();
        boolean goesOn = history.stream().anyMatch(one -> one.validFrom().equals(end));
        if (end != null && !goesOn && !today.plusDays(within).isBefore(end)) {
            return Optional.of(new News(Kind.ENDING, end));
        }
        LocalDate from = version.validFrom();
        if (from.plusDays(within).isBefore(today) || !from.isAfter(begun)) {
            return Optional.empty();
        }
        boolean amended = LifeState.of(version, history, List.of(), today) == LifeState.AMENDED;
        return Optional.of(new News(amended ? Kind.AMENDED : Kind.NEW, from));
    }

    /** What ends soon has to be seen most. */
    public String tone() {
        return kind == Kind.ENDING ? "soon" : "info";
    }
}
