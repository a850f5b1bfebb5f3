package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.document.FormChoice;
import vn.motcua.document.FormKind;
import vn.motcua.document.IssuedPaper;
import vn.motcua.document.IssuedPapers;
import vn.motcua.document.PaperKey;
import vn.motcua.document.Papers;
import vn.motcua.document.ReceiptForm;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;

/**
 * The papers of a dossier, by the edition of its day of receipt. Each is made when it is first
 * asked for and is the same bytes ever after. Who may have them is the caller's to have asked.
 */
@Component
@LegalBasis("tt-01-2018#9")
public class DossierPapers {

    private final IssuedPapers issued;
    private final Papers papers;
    private final Organizations organizations;
    private final LawBook laws;
    private final ObjectProvider<Waybills> waybills;

    DossierPapers(
            IssuedPapers issued,
            Papers papers,
            Organizations organizations,
            LawBook laws,
            ObjectProvider<Waybills> waybills) {
        this.issued = issued;
        this.papers = papers;
        this.organizations = organizations;
        this.laws = laws;
        this.waybills = waybills;
    }

    /**
     * Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Once the post has numbers for what it carries, the
     * next one asked for is a new paper that names them.
     *
     * @param trackingAddress what its QR code leads to
     */
    public IssuedPaper receipt(
            DossierView view, ReceiptForm.CopyLabel copy, String trackingAddress) {
        FormChoice choice = choice(view);
        List<String> carried =
                waybills.stream().flatMap(one -> one.of(view.state().id()).stream()).toList();
        String variant = String.join(" ", carried);
        PaperKey key =
                new PaperKey(
                        subject(view),
                        FormKind.RECEIPT,
                        variant.isEmpty() ? copy.name() : copy.name() + " " + variant,
                        1);
        return issued.getOrIssue(
                key,
                choice,
                view.state().receivedAt(),
                () ->
                        papers.receipt(
                                ReceiptContent.of(
                                        view,
                                        organizations.chart(),
                                        copy,
                                        trackingAddress,
                                        together(view),
                                        carried),
                                choice));
    }

    /** The names of the procedures that its process starts. */
    private List<String> together(DossierView view) {
        LocalDate day = Zones.dayOf(view.state().receivedAt());
        return view.process().started().stream()
                .map(code -> laws.named(code, day).map(ProcedureVersion::name).orElse(code))
                .toList();
    }

    /**
     * Phiếu kiểm soát quá trình giải quyết hồ sơ, up to the dossier's last event; once the dossier
     * has moved on, the next one asked for is a new paper.
     */
    public IssuedPaper routingSlip(DossierView view, String trackingAddress) {
        FormChoice choice = choice(view);
        PaperKey key = new PaperKey(subject(view), FormKind.ROUTING_SLIP, "", view.version());
        return issued.getOrIssue(
                key,
                choice,
                view.state().lastAt(),
                () ->
                        papers.routingSlip(
                                RoutingSlipContent.of(view, organizations.chart(), trackingAddress),
                                choice));
    }

    /**
     * Biên bản giao nhận hồ sơ: one sheet for several dossiers of one person, the last received one
     * naming it.
     */
    public IssuedPaper jointReceipt(List<DossierView> views) {
        DossierView last = views.getLast();
        String together =
                views.stream().map(v -> v.state().id().toString()).collect(Collectors.joining());
        PaperKey key =
                new PaperKey(
                        subject(last),
                        FormKind.JOINT_RECEIPT,
                        UUID.nameUUIDFromBytes(together.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        1);
        return issued.getOrIssue(
                key,
                choice(last),
                last.state().receivedAt(),
                () ->
                        papers.jointReceipt(
                                JointReceiptContent.of(views, organizations.chart()),
                                choice(last)));
    }

    private static FormChoice choice(DossierView view) {
        return new FormChoice(Zones.dayOf(view.state().receivedAt()), view.process().formSet());
    }

    private static SubjectRef subject(DossierView view) {
        return new SubjectRef("dossier", view.state().id());
    }
}
