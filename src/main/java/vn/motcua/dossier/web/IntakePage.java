package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;

/**
 * The form by which a dossier is received.
 *
 * @param deadline what would be promised if it were received now
 * @param others agencies for which it may be received here, besides this one
 * @param papersChanged whether the check-list has just changed with the case
 */
public record IntakePage(
        CounterPlace place,
        ProcedureVersion procedure,
        String caseId,
        FormView form,
        List<PaperLine> papers,
        Deadline deadline,
        List<Unit> others,
        boolean papersChanged) {

    public IntakePage {
        others = List.copyOf(others);
    }

    public String action() {
        return place.path(procedure.code());
    }

    /** Address of a part of this form. */
    public String part(String part) {
        return place.path(procedure.code() + "/" + part);
    }

    public WorkDuration limit() {
        return deadline.limit();
    }

    public Instant due() {
        return deadline.due();
    }

    public List<Fee> fees() {
        return procedure.fees(caseId, place.channel()).stream()
                .filter(fee -> fee.amount().amount() > 0)
                .toList();
    }

    /** The part for organisations stands open where it is needed. */
    public boolean business() {
        return !procedure.applicants().contains(Applicant.CITIZEN)
                || !form.value("organisation").isBlank()
                || !form.value("taxNumber").isBlank()
                || form.refusal("organisation").isPresent()
                || form.refusal("taxNumber").isPresent();
    }

    /** What is wrong with papers that have no line of their own. */
    public List<Refusal> strayPapers() {
        Set<String> lines = new HashSet<>(papers.stream().map(PaperLine::field).toList());
        return form.refusals().stream()
                .filter(r -> r.field() != null && r.field().startsWith("papers."))
                .filter(r -> !lines.contains(r.field()))
                .toList();
    }
}
