package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * A draft before it is published: what it changes, what stands in its way, and the decision that
 * approves it.
 *
 * @param changes beside what holds last; empty where nothing does
 * @param fresh whether the procedure was never published
 */
public record ProcessPublishPage(
        ProcessDraft draft,
        InternalProcess process,
        Catalog.Report report,
        List<Change> changes,
        boolean fresh,
        FormView form) {

    public ProcessPublishPage {
        changes = List.copyOf(changes);
    }

    static String path(String code, LocalDate day) {
        return ProcessPage.path(code) + "/" + day + "/publish";
    }

    public String path() {
        return path(draft.code(), draft.day());
    }

    public String editPath() {
        return ProcessEditPage.path(draft.code(), draft.day());
    }

    public List<CatalogRefusal> findings() {
        return ProcessPage.inOrder(report.findings(), process);
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }

    public String total(Frame frame) {
        return ProcessPage.total(report, process, frame);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("catalog.approval.number"))
                        .placeholder("512/QĐ-UBND")
                        .maxLength(120)
                        .mandatory(),
                Field.date("signedOn", frame.text("catalog.approval.signedOn"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("signer", frame.text("catalog.approval.signer"))
                        .hint(frame.text("catalog.approval.signer.hint"))
                        .maxLength(120)
                        .mandatory(),
                Field.date("validFrom", frame.text("catalog.process.upload.from"))
                        .hint(frame.text("catalog.approval.from.hint"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory());
    }
}
