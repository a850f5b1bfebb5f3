package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.document.JointReceiptForm;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;

/** Fills in the one sheet for several dossiers that a person handed in together. */
final class JointReceiptContent {

    private JointReceiptContent() {}

    static JointReceiptForm of(List<DossierView> views, OrganizationChart chart) {
        DossierView last = views.getLast();
        LocalDate day = Zones.dayOf(last.state().receivedAt());
        PaperHead head = new PaperHead(chart, last.state().agency());
        return new JointReceiptForm(
                head.letterhead(day),
                ReceiptContent.applicant(last),
                views.stream().map(view -> line(view, head, day)).toList(),
                last.state().receivedAt(),
                head.person(Objects.requireNonNull(last.timeline().getFirst().actor().id())));
    }

    private static JointReceiptForm.Line line(DossierView view, PaperHead head, LocalDate day) {
        DossierState s = view.state();
        return new JointReceiptForm.Line(
                s.code(),
                view.procedure().name(),
                head.unit(s.resolver(), day),
                s.receivedAt(),
                Objects.requireNonNull(view.firstPromise()),
                s.limit(),
                view.beginning().sets());
    }
}
