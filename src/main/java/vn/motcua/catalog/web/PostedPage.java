package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.shell.Frame;

/**
 * Whether a sheet on a wall (niêm yết) says what holds today.
 *
 * @param shown the version that the sheet shows; absent where its mark is none of this procedure
 * @param now the version in force today; absent where the procedure was abolished or has not begun
 * @param since the day since when the sheet is out of date; absent while it is not
 * @param changes from the sheet to what holds today
 */
@LegalBasis("nd-63-2010#17")
public record PostedPage(
        ProcedureVersion last,
        @Nullable ProcedureVersion shown,
        @Nullable ProcedureVersion now,
        @Nullable LocalDate since,
        List<Change> changes) {

    /** What the page says first. */
    public enum Verdict {
        CURRENT,
        OUT_OF_DATE,
        ABOLISHED,
        NOT_YET,
        UNKNOWN
    }

    public PostedPage {
        changes = List.copyOf(changes);
    }

    /** Names a version in the address of its sheet, short enough for a small code. */
    public static String mark(ProcedureVersion version) {
        return version.id().toString().substring(0, 8);
    }

    static PostedPage of(
            List<ProcedureVersion> history, String sheet, LocalDate today, CatalogSnapshot all) {
        ProcedureVersion shown =
                history.stream().filter(v -> mark(v).equals(sheet)).findFirst().orElse(null);
        Optional<ProcedureVersion> now =
                history.stream().filter(v -> v.isInForce(today)).findFirst();
        LocalDate end = shown == null ? null : shown.validTo();
        LocalDate since = end == null || today.isBefore(end) ? null : end;
        return new PostedPage(
                history.getLast(),
                shown,
                now.orElse(null),
                since,
                shown == null || since == null || now.isEmpty()
                        ? List.of()
                        : HistoryPage.between(shown, now.get(), all));
    }

    public Verdict verdict() {
        if (shown == null) {
            return Verdict.UNKNOWN;
        }
        if (since != null) {
            return now == null ? Verdict.ABOLISHED : Verdict.OUT_OF_DATE;
        }
        return now != null && now.id().equals(shown.id()) ? Verdict.CURRENT : Verdict.NOT_YET;
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }
}
