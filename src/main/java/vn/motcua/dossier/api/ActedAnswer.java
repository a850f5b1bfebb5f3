package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import vn.motcua.dossier.Acted;

/** What became of an act. */
@Schema(description = "An act carried out.")
record ActedAnswer(
        UUID id,
        @Schema(example = "000.05.90.H27-220303-0001") String code,
        @Schema(description = "Version of the dossier after the act.", example = "2") int version,
        @Schema(description = "Whether this key's act had been carried out before.")
                boolean replayed) {

    static ActedAnswer of(Acted acted) {
        return new ActedAnswer(acted.dossier(), acted.code(), acted.version(), acted.replayed());
    }
}
