package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Performer;

/**
 * Another procedure that begins when a dossier comes to a row (thủ tục liên thông): a dossier of
 * its own, whose result comes back to the one that started it.
 *
 * @param procedure the code of the procedure
 * @param at whose agency receives it; absent where it is the agency of the row's own performer
 */
public record Start(String procedure, @Nullable Performer at) {}
