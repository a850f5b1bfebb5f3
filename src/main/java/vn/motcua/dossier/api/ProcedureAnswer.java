package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/** One procedure with all that a dossier of it needs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The version of a procedure that is in force today, with its process.")
record ProcedureAnswer(
        @Schema(description = "National code.", example = "1.001193") String code,
        String name,
        String nameEn,
        ProceduresAnswer.Named field,
        Level level,
        LocalDate validFrom,
        @Schema(description = "First day on which it no longer holds.") @Nullable LocalDate validTo,
        @Schema(
                        description = "How far it can be done online: 2, 3, 4, PART or FULL.",
                        example = "4")
                String onlineLevel,
        List<Channel> channels,
        List<Case> cases,
        List<Limit> limits,
        List<Fee> fees,
        List<Paper> papers,
        List<ProceduresAnswer.Named> results,
        Process process) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    ProcedureAnswer {
        channels = List.copyOf(channels);
        cases = List.copyOf(cases);
        limits = List.copyOf(limits);
        fees = List.copyOf(fees);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
    }

    @Schema(description = "A case of the procedure (trường hợp).")
    record Case(@Schema(example = "chung") String id, String name, String nameEn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A statutory limit; without a case or a channel it holds for any.")
    record Limit(
            @Nullable String caseId,
            @Nullable Channel channel,
            @Schema(example = "3 ngày làm việc") String text,
            WorkDuration.Unit unit) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A fee or charge; without a case or a channel it holds for any.")
    record Fee(
            String name,
            String nameEn,
            @Schema(description = "In đồng.", example = "8000") long amount,
            @Nullable String caseId,
            @Nullable Channel channel,
            String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequiredPaper", description = "A paper that a dossier needs.")
    record Paper(
            @Schema(description = "What POST /api/v1/dossiers calls it.", example = "to-khai")
                    String id,
            String name,
            String nameEn,
            RequiredPaper.Kind kind,
            int originals,
            int copies,
            boolean required,
            @Nullable String caseId,
            @Schema(description = "Papers of one group are alternatives; one suffices.")
                    @Nullable String group,
            String note) {}

    @Schema(description = "The internal process (quy trình nội bộ).")
    record Process(String code, int version, List<Row> steps) {
        Process {
            steps = List.copyOf(steps);
        }
    }

    @Schema(name = "Step", description = "One row of the internal process.")
    record Row(
            @Schema(example = "B1") String id,
            String name,
            String nameEn,
            @Schema(
                            description = "Who performs it, relative to the receiving agency.",
                            example = "receiving/onestop:receiver")
                    String performer,
            @Schema(example = "4 giờ làm việc") String time,
            List<StepAction> actions,
            List<DossierAnswer.Choice> next) {
        Row {
            actions = List.copyOf(actions);
            next = List.copyOf(next);
        }
    }

    static ProcedureAnswer of(ProcedureVersion v, InternalProcess process) {
        return new ProcedureAnswer(
                v.code(),
                v.name(),
                v.nameEn(),
                ProceduresAnswer.field(v),
                v.level(),
                v.validFrom(),
                v.validTo(),
                v.onlineLevel().text(),
                List.copyOf(v.channels()),
                v.cases().stream().map(c -> new Case(c.id(), c.name(), c.nameEn())).toList(),
                v.limits().stream()
                        .map(l ->
                                new Limit(
                                        l.caseId(),
                                        l.channel(),
                                        l.limit().text(VIETNAMESE),
                                        l.limit().unit()))
                        .toList(),
                v.fees().stream()
                        .map(f ->
                                new Fee(
                                        f.name(),
                                        f.nameEn(),
                                        f.amount().amount(),
                                        f.caseId(),
                                        f.channel(),
                                        f.note()))
                        .toList(),
                v.papers().stream().map(ProcedureAnswer::paper).toList(),
                v.results().stream()
                        .map(r -> new ProceduresAnswer.Named(r.code(), r.name(), r.nameEn()))
                        .toList(),
                new Process(
                        process.code(),
                        process.version(),
                        process.steps().stream().map(ProcedureAnswer::row).toList()));
    }

    private static Paper paper(RequiredPaper p) {
        return new Paper(
                p.id(),
                p.name(),
                p.nameEn(),
                p.kind(),
                p.originals(),
                p.copies(),
                p.required(),
                p.caseId(),
                p.group(),
                p.note());
    }

    private static Row row(Step step) {
        return new Row(
                step.id(),
                step.name(),
                step.nameEn(),
                step.performer().text(),
                step.time().text(VIETNAMESE),
                List.copyOf(step.actions()),
                step.next().stream()
                        .map(b ->
                                new DossierAnswer.Choice(
                                        Objects.requireNonNullElse(b.choice(), ""),
                                        b.label(),
                                        b.labelEn(),
                                        b.to()))
                        .toList());
    }
}
