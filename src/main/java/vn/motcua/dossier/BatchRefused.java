package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was refused.
 *
 * @param code of the dossier; none where the person may not know of it
 */
public record BatchRefused(int no, UUID dossier, @Nullable String code, BatchRefusal refusal) {}
