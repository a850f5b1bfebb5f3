package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Signer;

/**
 * Signs corrections of a completion, so that each can be shown to have been made here, as it
 * stands.
 */
@Component
class Corrections {

    private final Signer signer;

    Corrections(Signer signer) {
        this.signer = signer;
    }

    List<DossierEvent> signed(UUID dossier, List<DossierEvent> events) {
        return events.stream().map(e -> signed(dossier, e)).toList();
    }

    private DossierEvent signed(UUID dossier, DossierEvent event) {
        if (!(event instanceof DossierEvent.CompletionCorrected c)) {
            return event;
        }
        return new DossierEvent.CompletionCorrected(
                c.recorded(),
                c.claimed(),
                c.reason(),
                c.by(),
                c.note(),
                signer.sign(text(dossier, c)));
    }

    static String text(UUID dossier, DossierEvent.CompletionCorrected c) {
        return String.join(
                "\n",
                dossier.toString(),
                c.recorded().toString(),
                c.claimed().toString(),
                c.reason(),
                c.by().toString(),
                c.note());
    }
}
