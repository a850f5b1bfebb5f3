package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result in the register.
 *
 * @param agency whose register it is in: the one that resolved the dossier
 * @param dossier absent for a result of before the system
 * @param procedure code of the procedure; blank where it is not known
 * @param offered hash of the e-file that the dossier has of it; blank where it has none
 * @param revision goes up with everything that is done with it
 * @param attested absent while nobody confirmed it
 * @param ending absent while it was neither replaced nor withdrawn
 */
public record ArchivedResult(
        UUID id,
        UUID agency,
        @Nullable UUID dossier,
        String procedure,
        ResultWords words,
        String offered,
        Instant enteredAt,
        int revision,
        @Nullable Attested attested,
        @Nullable ResultEnding ending) {

    public ResultForce force(LocalDate day) {
        return ResultForce.of(this, day);
    }

    public boolean isDigitised() {
        return attested != null;
    }
}
