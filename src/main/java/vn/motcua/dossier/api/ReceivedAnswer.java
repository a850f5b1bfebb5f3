package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.dossier.DossierView;

/** What the receipt says. */
@Schema(description = "A dossier received: what its receipt (giấy tiếp nhận và hẹn trả) says.")
record ReceivedAnswer(
        UUID id,
        @Schema(description = "Code of the dossier.", example = "000.05.90.H27-220303-0001")
                String code,
        OffsetDateTime receivedAt,
        @Schema(description = "When the result is promised.") OffsetDateTime promisedDue,
        @Schema(
                        description =
                                "With the code, opens public tracking; belongs to the applicant.",
                        example = "04217733")
                String trackKey) {

    static ReceivedAnswer of(DossierView view) {
        return new ReceivedAnswer(
                view.state().id(),
                view.state().code(),
                Moments.of(view.state().receivedAt()),
                Moments.of(Objects.requireNonNull(view.firstPromise())),
                view.trackKey());
    }
}
