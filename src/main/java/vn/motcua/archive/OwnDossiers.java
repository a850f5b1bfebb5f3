package vn.motcua.archive;

import java.util.Collection;
import java.util.UUID;

/** Says which dossiers an account filed; offered as a bean by who keeps that. */
public interface OwnDossiers {

    Collection<UUID> of(UUID account);
}
