package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list that was taken, with what became of it. Unmatched it is a case (trường hợp).
 *
 * @param unit whose case it is: of the list, unless the decision named another
 * @param entry as the file has it
 * @param procedure code where it is known; blank else, as {@code field}
 * @param caseDay on which the dossier was received as far as is known
 * @param dossier that it is; absent while it is none
 * @param dossierCode blank where it is none
 */
public record RegisterLine(
        UUID id,
        UUID list,
        ListKind kind,
        UUID unit,
        Entry entry,
        LineState state,
        String procedure,
        String field,
        LocalDate caseDay,
        @Nullable UUID dossier,
        String dossierCode) {}
