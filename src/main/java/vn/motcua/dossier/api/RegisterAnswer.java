package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Slice;

/** A page of the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of the register (sổ theo dõi), the newest first.")
record RegisterAnswer(
        List<Line> dossiers,
        @Schema(description = "Cursor of the following page; absent on the last.")
                @Nullable String next) {

    RegisterAnswer {
        dossiers = List.copyOf(dossiers);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisterLine", description = "One line of the register.")
    record Line(
            UUID id,
            String code,
            String procedure,
            String procedureEn,
            String applicant,
            @Schema(description = "The receiving agency.") Names.UnitName agency,
            Status status,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime promisedDue,
            @Nullable OffsetDateTime resolvedAt,
            @Nullable OffsetDateTime returnedAt,
            @Schema(description = "Resolved after the promise, or unresolved and past it.")
                    boolean late) {

        static Line of(RegisterRow row, Names names, Instant now) {
            return new Line(
                    row.dossier(),
                    row.code(),
                    row.procedure(),
                    row.procedureEn(),
                    row.applicant(),
                    names.unit(row.agency()),
                    row.status(),
                    Moments.of(row.receivedAt()),
                    Moments.orNull(row.promisedDue()),
                    Moments.orNull(row.resolvedAt()),
                    Moments.orNull(row.returnedAt()),
                    row.isLate(now));
        }
    }

    static RegisterAnswer of(Slice<RegisterRow> slice, Names names, Instant now) {
        return new RegisterAnswer(
                slice.rows().stream().map(row -> Line.of(row, names, now)).toList(), slice.next());
    }
}
