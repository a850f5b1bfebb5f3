package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.process.Approval;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The internal process of a procedure, published or drafted, with what the process check says.
 *
 * @param draft whether it waits to be published
 * @param approval the decision that approved it; absent where none was recorded
 * @param drafts those that wait, by day
 */
public record ProcessPage(
        ProcedureVersion version,
        InternalProcess process,
        boolean draft,
        Catalog.Report report,
        @Nullable Approval approval,
        List<ProcessDraft> drafts,
        FormView form) {

    public ProcessPage {
        drafts = List.copyOf(drafts);
    }

    public List<ProcessRow> rows(Frame frame) {
        return ProcessRow.of(process, Said.to(frame));
    }

    /** What keeps the table from being published: what is said of no row, then row by row. */
    public List<CatalogRefusal> findings() {
        return inOrder(report.findings(), process);
    }

    static List<CatalogRefusal> inOrder(List<CatalogRefusal> findings, InternalProcess process) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> place(finding, process)))
                .toList();
    }

    private static int place(CatalogRefusal finding, InternalProcess process) {
        return finding instanceof ProcessFinding of
                ? process.find(of.row().step()).map(process.steps()::indexOf).orElse(-1)
                : -1;
    }

    public List<String> limits(Frame frame) {
        return ProcessFiles.limits(version, Said.to(frame));
    }

    /** What the longest way takes, and whether that fits. */
    public String total(Frame frame) {
        return total(report, process, frame);
    }

    static String total(Catalog.Report report, InternalProcess process, Frame frame) {
        Said said = Said.to(frame);
        return report.times()
                .map(times ->
                        said.text(
                                times.fits()
                                        ? "catalog.process.fits"
                                        : "catalog.process.does-not-fit",
                                ProcessFiles.path(process, times),
                                ProcessFiles.time(times, said)))
                .orElseGet(() -> said.text("catalog.process.no-total"));
    }

    public String path() {
        return path(version.code());
    }

    public static String path(String code) {
        return "/admin/procedures/" + code + "/process";
    }

    public String draftPath(ProcessDraft one) {
        return one.process() == null
                ? ProcessDraftsDoor.PATH + "?q=" + one.code()
                : path() + "?draft=" + one.day();
    }

    /** Where this draft is edited. */
    public String editPath() {
        return ProcessEditPage.path(version.code(), version.validFrom());
    }

    /** Where the file of that ending is; {@code bpmn}, {@code pdf} or {@code docx}. */
    public String file(String ending) {
        LocalDate day = version.validFrom();
        return path() + "/" + (draft ? "draft-" : "") + day + "." + ending;
    }
}
