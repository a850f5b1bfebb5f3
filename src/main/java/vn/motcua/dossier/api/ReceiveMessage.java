package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;

/** A dossier brought to the door. */
@Schema(description = "A dossier (hồ sơ) brought to the door, complete.")
record ReceiveMessage(
        @Schema(
                        description =
                                "Receiving agency: its identification code (mã định danh) or id.",
                        example = "000.05.90.H27")
                String agency,
        @Schema(description = "National code of the procedure.", example = "1.001193")
                String procedure,
        @Schema(
                        description = "Case of the procedure, from GET /api/v1/procedures/{code}.",
                        example = "chung")
                String caseId,
        @Schema(description = "How it came in.", example = "COUNTER") Channel channel,
        Person applicant,
        @Schema(description = "What was handed in; papers of none may be left out.")
                List<Paper> papers,
        @Schema(description = "Sets of the papers (bộ), 1 unless said.", example = "1")
                @Nullable Integer sets,
        @Schema(description = "How the applicant wants the result.", example = "DESK")
                ReturnMethod resultBy)
        implements FromClient {

    /** Whose dossier it is. */
    @Schema(
            description =
                    "Whose dossier it is: a person, or an organisation with the person who speaks for it.")
    record Person(
            @Schema(example = "Nguyễn Thị Lan") String fullName,
            @Schema(
                            description =
                                    "Personal identification number, 12 digits; needed unless an organisation is named.",
                            example = "042190001234")
                    @Nullable String idNumber,
            @Schema(example = "1990-02-28") @Nullable LocalDate birthDate,
            @Schema(example = "Nữ") @Nullable String gender,
            @Schema(example = "Thôn Đông, xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh") String address,
            @Schema(example = "0912345678") @Nullable String phone,
            @Schema(example = "lan@example.vn") @Nullable String email,
            @Schema(description = "Name of the organisation or business.")
                    @Nullable String organisation,
            @Schema(description = "Tax number of the organisation or business.")
                    @Nullable String taxNumber)
            implements FromClient {

        Applicant applicant() {
            return new Applicant(
                    fullName,
                    orBlank(idNumber),
                    birthDate,
                    orBlank(gender),
                    address,
                    orBlank(phone),
                    orBlank(email),
                    orBlank(organisation),
                    orBlank(taxNumber));
        }

        private static String orBlank(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** What was handed in of one required paper. */
    @Schema(description = "What was handed in of one required paper.")
    record Paper(
            @Schema(description = "The paper's id in the procedure.", example = "to-khai")
                    String paper,
            @Schema(
                            description = "Originals (bản chính), 0 unless said.",
                            example = "1",
                            minimum = "0",
                            maximum = "99")
                    @Nullable Integer originals,
            @Schema(
                            description = "Certified copies (bản chứng thực), 0 unless said.",
                            minimum = "0",
                            maximum = "99")
                    @Nullable Integer certified,
            @Schema(
                            description = "Plain copies (bản sao), 0 unless said.",
                            minimum = "0",
                            maximum = "99")
                    @Nullable Integer copies,
            @Schema(description = "Only shown (xuất trình), false unless said.")
                    @Nullable Boolean shown)
            implements FromClient {

        boolean isPossible() {
            return List.of(orNone(originals), orNone(certified), orNone(copies)).stream()
                    .allMatch(n -> n >= 0 && n <= 99);
        }

        PaperCount count() {
            return new PaperCount(
                    paper,
                    orNone(originals),
                    orNone(certified),
                    orNone(copies),
                    Boolean.TRUE.equals(shown));
        }

        private static int orNone(@Nullable Integer number) {
            return number == null ? 0 : number;
        }
    }

    Receive receive(UUID id, UUID agencyId) {
        return new Receive(
                id,
                agencyId,
                procedure.strip(),
                caseId.strip(),
                channel,
                applicant.applicant(),
                papers.stream().map(Paper::count).toList(),
                sets == null ? 1 : sets,
                resultBy);
    }
}
