package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;

/** Procedures in force today. */
@Schema(description = "Procedures (thủ tục hành chính) in force today.")
record ProceduresAnswer(List<Line> procedures) {

    ProceduresAnswer {
        procedures = List.copyOf(procedures);
    }

    @Schema(name = "ProcedureLine", description = "One procedure in short.")
    record Line(
            @Schema(description = "National code.", example = "1.001193") String code,
            String name,
            String nameEn,
            @Schema(description = "Field of administration (lĩnh vực).") Named field,
            Level level,
            LocalDate validFrom) {}

    @Schema(description = "A code with its names in both languages.")
    record Named(String code, String name, String nameEn) {}

    static ProceduresAnswer of(List<ProcedureVersion> versions) {
        return new ProceduresAnswer(versions.stream().map(ProceduresAnswer::line).toList());
    }

    private static Line line(ProcedureVersion v) {
        return new Line(v.code(), v.name(), v.nameEn(), field(v), v.level(), v.validFrom());
    }

    static Named field(ProcedureVersion v) {
        return new Named(v.field().code(), v.field().name(), v.field().nameEn());
    }
}
