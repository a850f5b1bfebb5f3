package vn.motcua.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A publication decision (quyết định công bố thủ tục hành chính) as the control office registers
 * it, and what it changes; nothing of it holds before it is applied.
 *
 * @param effectiveOn the first day on which its versions receive dossiers
 * @param receivedOn when the office got it, as was said last; absent where that is not known
 * @param basisOn when the instrument that it follows enters into force; absent where not known
 * @param shortened whether that instrument was made by the shortened process and holds from the day
 *     on which it was signed
 * @param files procedure files of the versions that it publishes
 * @param abolished codes that it abolishes
 * @param appliedAt absent until it is applied
 */
@LegalBasis("nd-63-2010#15")
public record PublicationDecision(
        UUID id,
        String number,
        LocalDate signedOn,
        LocalDate effectiveOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate basisOn,
        boolean shortened,
        Issuer issuer,
        List<SourceFile> files,
        List<Abolished> abolished,
        @Nullable Instant appliedAt) {

    /** Who published it. */
    @LegalBasis("nd-63-2010#13")
    public enum Issuer {
        MINISTRY,
        PROVINCE
    }

    /**
     * A procedure that no longer is.
     *
     * @param replacedBy the code of what takes its place; blank where nothing does
     */
    public record Abolished(String code, String replacedBy) {}

    public PublicationDecision {
        files = List.copyOf(files);
        abolished = List.copyOf(abolished);
    }

    public boolean isApplied() {
        return appliedAt != null;
    }

    /** As versions name it. */
    Decision named() {
        return new Decision(number, signedOn);
    }
}
