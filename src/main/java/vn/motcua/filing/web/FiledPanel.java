package vn.motcua.filing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.eform.Answered;
import vn.motcua.eform.EForm;
import vn.motcua.eform.EForms;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filing;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Frame;

/** On the dossier page of the staff: the form as it was filled in, and the files. */
@Component
public class FiledPanel implements DossierPanel {

    private final Filing filing;
    private final EForms forms;
    private final PdfSignatures signatures;

    FiledPanel(Filing filing, EForms forms, PdfSignatures signatures) {
        this.filing = filing;
        this.forms = forms;
        this.signatures = signatures;
    }

    /**
     * What the card shows.
     *
     * @param verdicts of signatures, by hash of the file; only those that were looked at
     */
    public record Card(
            Filed filed, EForm form, DossierView view, Map<String, SignatureVerdict> verdicts) {

        public Card {
            verdicts = Map.copyOf(verdicts);
        }

        /** What is known of its signatures. */
        public @Nullable SignatureVerdict verdict(Attachment file) {
            return verdicts.get(file.hash());
        }

        /** A PDF that nobody has looked at yet. */
        public boolean unlooked(Attachment file) {
            return file.mediaType().equals("application/pdf") && verdict(file) == null;
        }

        public List<Answered> answered(Frame frame) {
            return form.answered(filed.answers(), filed.caseId(), frame);
        }

        /** What a file is: the paper's name, or what the request asked for. */
        public String what(Frame frame, Attachment file) {
            return view.procedure().papers().stream()
                    .filter(paper -> paper.id().equals(file.slot()))
                    .findFirst()
                    .map((RequiredPaper p) -> frame.either(p.name(), p.nameEn()))
                    .orElse(frame.text("filing.panel.supplement"));
        }

        public String path(Attachment file) {
            return "/dossiers/" + filed.dossier() + "/filed/" + file.id();
        }
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public int statements() {
        return 3;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        if (dossier.state().channel() != Channel.ONLINE) {
            return Optional.empty();
        }
        return filing.of(dossier.state().id())
                .map(filed ->
                        new Panel(
                                "filing/panel",
                                new Card(
                                        filed,
                                        forms.revision(filed.form()),
                                        dossier,
                                        signatures.known(hashes(filed)))));
    }

    private static List<String> hashes(Filed filed) {
        return filed.files().stream()
                .filter(file -> file.mediaType().equals("application/pdf"))
                .map(Attachment::hash)
                .toList();
    }
}
