package vn.motcua.catalog.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;
import vn.motcua.organization.UnitKind;

/** What the interface of the open catalogue answers with. */
public final class OpenAnswers {

    private OpenAnswers() {}

    /** A page of procedures, by code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenProcedures", description = "A page of procedures in force, by code.")
    public record Procedures(
            @Schema(description = "The day on which they are in force.") LocalDate on,
            @Schema(description = "How many there are on all pages.") int total,
            List<Line> procedures,
            @Schema(description = "What `after` the next page takes; absent on the last.")
                    @Nullable String next) {
        public Procedures {
            procedures = List.copyOf(procedures);
        }
    }

    /** One procedure in short. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenProcedureLine", description = "One procedure in short.")
    public record Line(
            @Schema(description = "Of the version.") UUID id,
            @Schema(description = "National code.", example = "1.001193") String code,
            String name,
            String nameEn,
            OpenVersion.Named field,
            Level level,
            @Schema(example = "FULL") String onlineLevel,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A procedure with everything that was ever published of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenProcedure", description = "A procedure with all its versions.")
    public record Procedure(
            @Schema(description = "National code.", example = "1.001193") String code,
            @Schema(description = "The version in force today; absent where none is.")
                    @Nullable UUID inForce,
            @Schema(description = "Oldest first.") List<OpenVersion> versions) {
        public Procedure {
            versions = List.copyOf(versions);
        }
    }

    /** A page of internal processes, by code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenProcesses", description = "A page of processes in use, by procedure.")
    public record Processes(
            @Schema(description = "The day on which they are in use.") LocalDate on,
            @Schema(description = "How many there are on all pages.") int total,
            List<Use> processes,
            @Schema(description = "What `after` the next page takes; absent on the last.")
                    @Nullable String next) {
        public Processes {
            processes = List.copyOf(processes);
        }
    }

    /** A process with the procedure that it resolves. */
    @Schema(name = "OpenProcessUse", description = "A process and the procedure it resolves.")
    public record Use(
            @Schema(description = "National code.", example = "1.001193") String procedure,
            OpenProcess process) {}

    /** Agencies of a day. */
    @Schema(name = "OpenAgencyList", description = "Agencies of a day, by code.")
    public record Agencies(LocalDate on, List<Agency> agencies) {
        public Agencies {
            agencies = List.copyOf(agencies);
        }
    }

    /** One agency. */
    @Schema(name = "OpenAgency", description = "One agency.")
    public record Agency(
            @Schema(example = "000.05.90.H27") String code,
            UnitKind kind,
            String name,
            String nameEn) {}
}
