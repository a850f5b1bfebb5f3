package vn.motcua.catalog.discrepancy.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.discrepancy.CatalogueSheet;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem;
import vn.motcua.job.JobProgress;
import vn.motcua.shell.Frame;

/**
 * One file: how far it is read, that it was kept, or all that is wrong in it.
 *
 * @param progress of the job that reads it; null where it has none
 */
public record SheetPage(CatalogueSheet sheet, @Nullable JobProgress progress) {

    public String path() {
        return SheetsDoor.PATH + "/" + sheet.id();
    }

    public boolean waiting() {
        return sheet.state() == CatalogueSheet.State.WAITING && !broken();
    }

    /** Whether the job ended without having read it; nothing of the file counts then. */
    public boolean broken() {
        return sheet.state() == CatalogueSheet.State.WAITING
                && progress != null
                && progress.state().ended();
    }

    public String tone() {
        return SheetsPage.tone(sheet.state());
    }

    public long done() {
        return progress == null ? 0 : progress.done();
    }

    public long total() {
        return progress == null ? 0 : progress.total();
    }

    /** Where it is wrong, such as {@code Danh mục, dòng 5, cột C}. */
    public String place(SheetProblem problem, Frame frame) {
        if (problem.row() == 0) {
            return problem.sheet();
        }
        return problem.column().isEmpty()
                ? frame.text("catalog.sheet.at.row", problem.sheet(), "" + problem.row())
                : frame.text(
                        "catalog.sheet.at.cell",
                        problem.sheet(),
                        "" + problem.row(),
                        problem.column());
    }

    public String says(SheetProblem problem, Frame frame) {
        return frame.text(
                "catalog.sheet.problem." + problem.kind(), problem.value(), problem.more());
    }
}
