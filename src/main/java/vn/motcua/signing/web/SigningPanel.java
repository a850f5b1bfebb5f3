package vn.motcua.signing.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.SignedIn;
import vn.motcua.signing.KeyUses;

/** On the page of a dossier with a result as a file: where whoever has a key signs it. */
@Component
public class SigningPanel implements DossierPanel {

    private final KeyUses uses;

    SigningPanel(KeyUses uses) {
        this.uses = uses;
    }

    /**
     * What the card says.
     *
     * @param version of the event that added the last file
     */
    public record Card(int version, String path) {}

    @Override
    public int order() {
        return 8;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        List<Integer> files = dossier.resultFiles();
        if (files.isEmpty() || uses.mine(viewer).isEmpty()) {
            return Optional.empty();
        }
        int version = files.getFirst();
        return Optional.of(
                new Panel(
                        "signing/panel",
                        new Card(version, SignDoor.path(dossier.state().id(), version))));
    }
}
