package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;

/**
 * A dossier brought to the door.
 *
 * @param id made when the form was opened: the same form sent twice is received once
 * @param agency the receiving agency
 * @param competent the agency that resolves, where it is another one of the province
 * @param procedure the procedure's code
 * @param sets how many sets of the papers (bộ)
 * @param representative who came in the applicant's stead
 * @param resultBy how the applicant wants the result
 */
public record Receive(
        UUID id,
        UUID agency,
        @Nullable UUID competent,
        String procedure,
        String caseId,
        Channel channel,
        Applicant applicant,
        List<PaperCount> papers,
        int sets,
        ReturnMethod resultBy,
        @Nullable Representative representative) {

    /** Brought by the applicant, to the agency that resolves it. */
    public Receive(
            UUID id,
            UUID agency,
            String procedure,
            String caseId,
            Channel channel,
            Applicant applicant,
            List<PaperCount> papers,
            int sets,
            ReturnMethod resultBy) {
        this(id, agency, null, procedure, caseId, channel, applicant, papers, sets, resultBy, null);
    }

    public Receive {
        papers = papers.stream().filter(p -> !p.isNothing()).toList();
    }

    /** What the digest in the journal is made over: all that names people. */
    String forDigest() {
        return representative == null
                ? applicant.forDigest()
                : applicant.forDigest() + "\n" + representative.forDigest();
    }
}
