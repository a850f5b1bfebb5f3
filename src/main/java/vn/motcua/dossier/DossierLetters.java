package vn.motcua.dossier;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.motcua.document.ApologyForm;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Forms;
import vn.motcua.document.IssuedPaper;
import vn.motcua.document.IssuedPapers;
import vn.motcua.document.PaperKey;
import vn.motcua.document.Papers;
import vn.motcua.document.RefusalForm;
import vn.motcua.document.StopNoticeForm;
import vn.motcua.document.SupplementForm;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;

/**
 * The letters of a dossier, by the edition of the day of the act or of the form set that its
 * process names: as a paper that stays as it was made, and as a text to be worked on.
 */
@Component
@LegalBasis({"tt-01-2018#9", "tt-01-2018#10.1"})
public class DossierLetters {

    private final IssuedPapers issued;
    private final Papers papers;
    private final EditableForms editable;
    private final Forms forms;
    private final Organizations organizations;

    DossierLetters(
            IssuedPapers issued,
            Papers papers,
            EditableForms editable,
            Forms forms,
            Organizations organizations) {
        this.issued = issued;
        this.papers = papers;
        this.editable = editable;
        this.forms = forms;
        this.organizations = organizations;
    }

    /** The letters that the law of their day has a form for, in order. */
    public List<Letter> of(DossierView view) {
        return Letter.of(view).stream()
                .filter(letter -> forms.has(letter.kind(), choice(view, letter)))
                .toList();
    }

    /** As PDF: made when it is first asked for, the same bytes ever after. */
    public IssuedPaper paper(DossierView view, Letter letter, String trackingAddress) {
        FormChoice choice = choice(view, letter);
        PaperKey key =
                new PaperKey(
                        new SubjectRef("dossier", view.state().id()),
                        letter.kind(),
                        "",
                        letter.version());
        return issued.getOrIssue(
                key,
                choice,
                letter.at(),
                () ->
                        made(
                                view,
                                letter,
                                trackingAddress,
                                new Makers(
                                        papers::supplement,
                                        papers::refusal,
                                        papers::apology,
                                        papers::stopNotice)));
    }

    /** As DOCX, for an officer to work on; not kept. */
    public byte[] draft(DossierView view, Letter letter, String trackingAddress) {
        return made(
                view,
                letter,
                trackingAddress,
                new Makers(
                        editable::supplement,
                        editable::refusal,
                        editable::apology,
                        editable::stopNotice));
    }

    private record Makers(
            BiFunction<SupplementForm, FormChoice, byte[]> supplement,
            BiFunction<RefusalForm, FormChoice, byte[]> refusal,
            BiFunction<ApologyForm, FormChoice, byte[]> apology,
            BiFunction<StopNoticeForm, FormChoice, byte[]> stopNotice) {}

    private byte[] made(DossierView view, Letter letter, String address, Makers makers) {
        LetterContent content = new LetterContent(view, organizations.chart(), address);
        FormChoice choice = choice(view, letter);
        return switch (letter.event()) {
            case DossierEvent.SupplementAsked e ->
                    makers.supplement().apply(content.supplement(letter, e), choice);
            case DossierEvent.NotReceived e ->
                    makers.refusal()
                            .apply(
                                    content.refusal(
                                            letter, RefusalForm.Stage.INTAKE, e.by(), e.basis()),
                                    choice);
            case DossierEvent.Apologised e ->
                    makers.apology().apply(content.apology(letter, e), choice);
            case DossierEvent.Ended e when e.outcome() == Outcome.REFUSED ->
                    makers.refusal()
                            .apply(
                                    content.refusal(
                                            letter,
                                            RefusalForm.Stage.RESOLUTION,
                                            e.by(),
                                            e.basis()),
                                    choice);
            case DossierEvent.Ended e ->
                    makers.stopNotice().apply(content.stopNotice(letter, e), choice);
            default -> throw new IllegalArgumentException("No letter comes of " + letter.event());
        };
    }

    private static FormChoice choice(DossierView view, Letter letter) {
        return new FormChoice(Zones.dayOf(letter.at()), view.process().formSet());
    }
}
