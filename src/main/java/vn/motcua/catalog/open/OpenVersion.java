package vn.motcua.catalog.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.UsedBy;

/** One dated version of a procedure with all its constituents, as it is published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One dated version of a procedure with all its constituents.")
public record OpenVersion(
        @Schema(description = "The same for ever, and on every server.") UUID id,
        @Schema(description = "National code.", example = "1.001193") String code,
        String name,
        String nameEn,
        @Schema(description = "Field of administration (lĩnh vực).") Named field,
        @Schema(description = "Whose agencies receive it (cấp thực hiện).") Level level,
        @Schema(description = "First day on which dossiers are received by it.")
                LocalDate validFrom,
        @Schema(description = "First day on which they no longer are; absent where none is known.")
                @Nullable LocalDate validTo,
        @Schema(
                        description = "How far it can be done online: 2, 3, 4, PART or FULL.",
                        example = "FULL")
                String onlineLevel,
        @Schema(description = "What published it (quyết định công bố).")
                @Nullable Instrument decision,
        @Schema(description = "Instruments that it rests on (căn cứ pháp lý).") List<String> legal,
        @Schema(description = "Who may file it (đối tượng thực hiện).") List<Applicant> applicants,
        @Schema(description = "Its cases (trường hợp).") List<Named> cases,
        @Schema(description = "How a dossier comes in (cách thức thực hiện).")
                List<Channel> channels,
        @Schema(description = "Time limits (thời hạn giải quyết).") List<Time> limits,
        @Schema(description = "Fees and charges (phí, lệ phí).") List<Price> fees,
        @Schema(description = "What is handed in or shown (thành phần hồ sơ).") List<Paper> papers,
        @Schema(description = "What it ends in (kết quả thực hiện).") List<Named> results,
        @Schema(description = "Which agencies receive it (cơ quan thực hiện).") Reach agencies,
        @Schema(description = "The internal process by which it is resolved (quy trình nội bộ).")
                OpenProcess process) {

    public OpenVersion {
        legal = List.copyOf(legal);
        applicants = List.copyOf(applicants);
        cases = List.copyOf(cases);
        channels = List.copyOf(channels);
        limits = List.copyOf(limits);
        fees = List.copyOf(fees);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
    }

    @Schema(name = "OpenNamed", description = "A code with its names in both languages.")
    public record Named(String code, String name, String nameEn) {}

    @Schema(name = "OpenInstrument", description = "A signed instrument.")
    public record Instrument(@Schema(example = "135/QĐ-UBND") String number, LocalDate signedOn) {}

    @Schema(name = "OpenDuration", description = "A length of time as the law counts it.")
    public record Length(
            @Schema(example = "3") BigDecimal amount,
            WorkDuration.Unit unit,
            @Schema(example = "3 ngày làm việc") String text,
            @Schema(example = "3 working days") String textEn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpenLimit",
            description = "A time limit; without a case or a channel it holds for any.")
    public record Time(@Nullable String caseCode, @Nullable Channel channel, Length time) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpenFee",
            description = "A fee or charge; without a case or a channel it holds for any.")
    public record Price(
            String name,
            String nameEn,
            @Schema(description = "In đồng.", example = "8000") long amount,
            @Nullable String caseCode,
            @Nullable Channel channel,
            String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenPaper", description = "A paper that a dossier needs.")
    public record Paper(
            String code,
            String name,
            String nameEn,
            RequiredPaper.Kind kind,
            int originals,
            int copies,
            boolean required,
            @Nullable String caseCode,
            @Schema(description = "Papers of one group are alternatives; one suffices.")
                    @Nullable String group,
            @Schema(description = "How old it may be on the day of receipt.")
                    @Nullable Length maxAge,
            String note) {}

    @Schema(name = "OpenAgencies", description = "All agencies of one tier, or those named.")
    public record Reach(
            UsedBy.Reach reach,
            @Schema(description = "Identification codes of those that are named.")
                    List<String> codes) {
        public Reach {
            codes = List.copyOf(codes);
        }
    }
}
