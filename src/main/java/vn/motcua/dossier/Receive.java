package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.Channel;

/**
 * A dossier brought to the door.
 *
 * @param id made when the form was opened: the same form sent twice is received once
 * @param agency the receiving agency
 * @param procedure the procedure's code
 * @param sets how many sets of the papers (bộ)
 * @param resultBy how the applicant wants the result
 */
public record Receive(
        UUID id,
        UUID agency,
        String procedure,
        String caseId,
        Channel channel,
        Applicant applicant,
        List<PaperCount> papers,
        int sets,
        ReturnMethod resultBy) {

    public Receive {
        papers = papers.stream().filter(p -> !p.isNothing()).toList();
    }
}
