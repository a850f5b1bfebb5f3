package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;

/**
 * The first event of a dossier: received at once, or filed to be looked at. Both say what was
 * brought, to whom, and which task it opened.
 */
public sealed interface Beginning permits DossierEvent.Received, DossierEvent.Registered {

    String code();

    String procedure();

    UUID version();

    UUID process();

    UUID agency();

    @Nullable UUID competent();

    String caseId();

    Channel channel();

    int sets();

    List<PaperCount> papers();

    /** Digest of all that names people. */
    String applicant();

    NewTask first();
}
