package vn.motcua.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.citizen.IdentityLevel;

/**
 * What was filed online with a dossier.
 *
 * @param account whose dossier it is
 * @param form the revision of the form that was filled in
 * @param level how sure it was then who filed it
 * @param assistedBy the officer who filled it in with the citizen beside them; absent at home
 */
public record Filed(
        UUID dossier,
        UUID account,
        UUID form,
        String caseId,
        IdentityLevel level,
        ObjectNode answers,
        Instant filedAt,
        @Nullable UUID assistedBy,
        List<Attachment> files) {

    public Filed {
        files = List.copyOf(files);
    }
}
