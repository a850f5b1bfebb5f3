package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.TaskRow;
import vn.motcua.kernel.Slice;

/** A page of a task list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of the asker's task list, the earliest due first.")
record TasksAnswer(
        List<Line> tasks,
        @Schema(description = "Cursor of the following page; absent on the last.")
                @Nullable String next) {

    TasksAnswer {
        tasks = List.copyOf(tasks);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TaskLine", description = "One line of a task list.")
    record Line(
            UUID dossier,
            @Schema(description = "Number of the task within its dossier.") int task,
            @Schema(description = "Version of the task; an act on it names it.") int seen,
            @Schema(description = "Code of the dossier.") String code,
            String procedure,
            String procedureEn,
            String applicant,
            String step,
            String stepEn,
            Names.UnitName unit,
            String post,
            Names.@Nullable StaffName assignee,
            OffsetDateTime openedAt,
            @Schema(description = "End of the step's allowance.") OffsetDateTime due,
            @Nullable OffsetDateTime promisedDue,
            @Schema(description = "Whether an opinion is asked for, not the step itself.")
                    boolean opinion,
            @Schema(description = "Opinions still to come.") int waiting) {

        static Line of(TaskRow row, Names names) {
            return new Line(
                    row.dossier(),
                    row.no(),
                    row.version(),
                    row.code(),
                    row.procedure(),
                    row.procedureEn(),
                    row.applicant(),
                    row.step(),
                    row.stepEn(),
                    names.unit(row.unit()),
                    row.post(),
                    names.staff(row.assignee()),
                    Moments.of(row.openedAt()),
                    Moments.of(row.due()),
                    Moments.orNull(row.promisedDue()),
                    row.opinion(),
                    row.waiting());
        }
    }

    static TasksAnswer of(Slice<TaskRow> slice, Names names) {
        return new TasksAnswer(
                slice.rows().stream().map(row -> Line.of(row, names)).toList(), slice.next());
    }
}
