package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PauseGround;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.Status;

/** One dossier, as the asker may see and move it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One dossier: where it stands, its open tasks and all that happened to it.")
record DossierAnswer(
        UUID id,
        @Schema(example = "000.05.90.H27-220303-0001") String code,
        @Schema(description = "Version of the dossier; also the ETag.", example = "1") int version,
        Status status,
        @Schema(description = "The status's number in the national list.", example = "4")
                int statusCode,
        @Schema(description = "Code of the procedure.", example = "1.001193") String procedure,
        String procedureName,
        String procedureNameEn,
        String caseId,
        Channel channel,
        @Schema(description = "The receiving agency.") Names.UnitName agency,
        OffsetDateTime receivedAt,
        @Schema(description = "The statutory limit (thời hạn).", example = "3 ngày làm việc")
                String limit,
        @Nullable OffsetDateTime promisedDue,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable OffsetDateTime returnedAt,
        @Schema(description = "Resolved after the promise, or unresolved and past it.")
                boolean late,
        @Schema(description = "What became of it; absent while nothing is decided.")
                @Nullable Outcome outcome,
        @Schema(description = "Stretches in which the agency's clock stood.") List<Pause> pauses,
        @Schema(description = "Apologies with a new date; the promise stays.")
                List<Apology> apologies,
        @Schema(description = "How often the completion was corrected.") int corrections,
        @Schema(description = "Absent when the person has been erased.") @Nullable Person applicant,
        @Nullable ReturnMethod resultBy,
        @Schema(description = "What was handed in.") List<PaperHandedIn> papers,
        List<Task> tasks,
        @Schema(description = "Numbers of ended tasks that the asker may still take back.")
                List<Integer> recallable,
        @Schema(
                        description =
                                "The dossier that started this one, whose desk hands over the"
                                        + " result; absent where it has a desk of its own.")
                @Nullable UUID parent,
        @Schema(description = "Dossiers that this one started, in order.") List<Child> children,
        List<TimelineLine> timeline) {

    DossierAnswer {
        pauses = List.copyOf(pauses);
        apologies = List.copyOf(apologies);
        papers = List.copyOf(papers);
        tasks = List.copyOf(tasks);
        recallable = List.copyOf(recallable);
        children = List.copyOf(children);
        timeline = List.copyOf(timeline);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One stretch in which the agency's clock stood.")
    record Pause(
            PauseGround ground,
            OffsetDateTime from,
            @Schema(description = "Absent while it lasts.") @Nullable OffsetDateTime to,
            @Schema(description = "RESTART counts the limit anew, SUSPEND lets it go on.")
                    PauseLedger.Effect effect) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An apology with a new date (hẹn lại).")
    record Apology(
            OffsetDateTime at,
            OffsetDateTime promised,
            OffsetDateTime reappointed,
            @Schema(description = "Made by the last day that the law allows.") boolean inTime,
            @Schema(description = "Signed by a leader beyond the one that the law allows.")
                    boolean override,
            @Nullable OffsetDateTime delivered) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StartedDossier", description = "A dossier that this one started.")
    record Child(
            UUID id,
            @Schema(description = "Absent for the moment in which it is about to begin.")
                    @Nullable String code,
            @Schema(description = "Code of its procedure.") String procedure,
            String procedureName,
            String procedureNameEn,
            @Schema(description = "Who receives and resolves it.") Names.UnitName agency,
            @Schema(description = "The task that started it and waits for it.") int task,
            @Nullable Status status,
            @Nullable OffsetDateTime promisedDue,
            @Schema(description = "Absent while nothing has come back.") @Nullable Outcome outcome,
            @Schema(description = "Number of its result.") @Nullable String resultNumber,
            @Schema(description = "The task waits for it no longer.") boolean waived) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Applicant", description = "Whose dossier it is; a text not given is blank.")
    record Person(
            String fullName,
            String idNumber,
            @Nullable LocalDate birthDate,
            String gender,
            String address,
            String phone,
            String email,
            String organisation,
            String taxNumber) {

        static Person of(Applicant a) {
            return new Person(
                    a.fullName(),
                    a.idNumber(),
                    a.birthDate(),
                    a.gender(),
                    a.address(),
                    a.phone(),
                    a.email(),
                    a.organisation(),
                    a.taxNumber());
        }
    }

    @Schema(description = "What was handed in of one required paper.")
    record PaperHandedIn(
            String paper,
            String name,
            int originals,
            int certified,
            int copies,
            boolean shown,
            @Schema(description = "Files handed in online.") int electronic) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An open task, with the acts that the asker may do on it now.")
    record Task(
            @Schema(description = "Number of the task.") int task,
            @Schema(description = "Version of the task; an act on it names it.") int seen,
            @Schema(description = "Row of the internal process.", example = "B2") String step,
            String stepName,
            String stepNameEn,
            Names.UnitName unit,
            String post,
            Names.@Nullable StaffName assignee,
            OffsetDateTime openedAt,
            @Schema(description = "End of the step's allowance.") OffsetDateTime due,
            @Schema(description = "The task that asked for this opinion.")
                    @Nullable Integer opinionOf,
            @Schema(description = "What of the citizen it waits for, when it is such a wait.")
                    @Nullable PauseGround waits,
            @Schema(description = "Opinions and answers of the citizen still to come.") int waiting,
            List<String> acts,
            @Schema(description = "The ways on, where the step is a choice.") List<Choice> choices,
            @Schema(description = "Earlier steps it may be given back to, the last first.")
                    List<String> returnTo) {

        Task {
            acts = List.copyOf(acts);
            choices = List.copyOf(choices);
            returnTo = List.copyOf(returnTo);
        }
    }

    @Schema(description = "One way on.")
    record Choice(String choice, String label, String labelEn, String to) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One event of the dossier.")
    record TimelineLine(
            int version,
            OffsetDateTime at,
            @Schema(description = "Type of the event.", example = "dossier.forwarded") String type,
            @Schema(description = "Number of the task it was about.") @Nullable Integer task,
            @Schema(description = "Row of the internal process.") @Nullable String step,
            @Schema(description = "Who did it; absent for the program itself.")
                    Names.@Nullable StaffName by,
            @Nullable String note) {}
}
