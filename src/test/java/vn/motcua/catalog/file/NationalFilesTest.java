package vn.motcua.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.RefusalException;

class NationalFilesTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);

    private static String sample() {
        try (InputStream file =
                NationalFilesTest.class.getResourceAsStream("/catalog/lay-thu-tuc.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<ProcedureDraft> read(String text) {
        return ProcedureFiles.readNational(List.of(new SourceFile("a.json", text)), FROM);
    }

    @Test
    void anAnswerBecomesADraftWithoutProcess() {
        List<ProcedureDraft> drafts = read(sample());
        ProcedureVersion version = drafts.getFirst().version();

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().process()).isNull();
        assertThat(version.code()).isEqualTo("1.000593");
        assertThat(version.level()).isEqualTo(Level.COMMUNE);
        assertThat(version.validFrom()).isEqualTo(FROM);
        assertThat(version.field().name()).isEqualTo("Hộ tịch");
        assertThat(version.applicants()).containsExactly(Applicant.CITIZEN, Applicant.BUSINESS);
        assertThat(version.legal())
                .extracting(LegalReference::text)
                .containsExactly("Luật Hộ tịch 60/2014/QH13");
        assertThat(version.legal().getFirst().issuedOn()).isEqualTo(LocalDate.of(2014, 11, 20));
        Conduct conduct = version.conduct();
        assertThat(conduct.order())
                .extracting(step -> step.caseId() + " " + step.text().vi())
                .containsExactly(
                        "null Nộp hồ sơ tại Ủy ban nhân dân.",
                        "th-2 Xác minh.",
                        "null Ở vùng sâu: Đăng ký lưu động.",
                        "null Trao trích lục.");
        assertThat(conduct.requirements())
                .extracting(one -> one.text().vi())
                .containsExactly("Người giám hộ có đủ điều kiện theo Bộ luật Dân sự.");
        assertThat(conduct.forms())
                .as("an address that is none is left out")
                .containsExactly(new PaperForm("GT.1", "Mẫu tờ khai.docx", ""));
        assertThat(version.particulars().competent().vi()).isEqualTo("Ủy ban nhân dân cấp xã");
        assertThat(version.particulars().coordinating().vi()).isEqualTo("Công an xã, Sở Tư pháp");
        assertThat(version.particulars().targets().vi())
                .isEqualTo("Công dân Việt Nam, Doanh nghiệp");
        assertThat(version.particulars().listing().published()).isTrue();

        assertThat(version.papers())
                .extracting(RequiredPaper::name, RequiredPaper::kind, RequiredPaper::originals)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Tờ khai", RequiredPaper.Kind.SUBMIT, 1),
                        org.assertj.core.groups.Tuple.tuple(
                                "Căn cước", RequiredPaper.Kind.SHOW, 1));
    }

    @Test
    void severalTimesOfOneChannelAreSeveralCases() {
        ProcedureVersion version = read(sample()).getFirst().version();

        assertThat(version.cases())
                .extracting("name")
                .containsExactly("Trường hợp thông thường", "Phải xác minh");
        assertThat(version.limit("th-1", Channel.COUNTER)).isEqualTo(WorkDuration.workingDays(3));
        assertThat(version.limit("th-2", Channel.COUNTER)).isEqualTo(WorkDuration.calendarDays(15));
        assertThat(version.limit("th-1", Channel.ONLINE)).isEqualTo(WorkDuration.workingDays(3));
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        ProcedureVersion version = read(sample()).getFirst().version();

        assertThat(version.fees("th-1", Channel.COUNTER))
                .extracting("amount")
                .containsExactly(new Dong(20_000));
        assertThat(version.fees("th-2", Channel.COUNTER).getFirst().amount())
                .isEqualTo(new Dong(0));
        assertThat(version.fees("th-2", Channel.COUNTER).getFirst().note()).isEqualTo("Không");
        assertThat(version.fees("th-1", Channel.ONLINE).getFirst().amount())
                .isEqualTo(new Dong(5_000));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("\"DONVITINH\": \"Ngày làm việc\",", "", "a.json:19 limit-without-unit"),
                arguments(
                        "\"DONVITINH\": \"Ngày\"",
                        "\"DONVITINH\": \"Giờ\"",
                        "a.json:25 duration-wrong"),
                arguments("\"KENH\": \"1\"", "\"KENH\": \"9\"", "a.json:16 not-allowed"),
                arguments("\"TENTTHC\": \"Đăng ký giám hộ\",", "", "a.json:4 name-missing"),
                arguments(
                        "\"SOBANCHINH\": 1,", "\"SOBANCHINH\": \"một\",", "a.json:43 number-wrong"),
                arguments("\"TRANGTHAI\": 1,", "\"TRANGTHAI\": 1", "a.json:9 not-readable"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsLine(String right, String wrong, String expected) {
        assertThat(sample()).contains(right);

        RefusalException refused =
                catchThrowableOfType(
                        RefusalException.class, () -> read(sample().replace(right, wrong)).size());

        assertThat(refused.refusals())
                .extracting(
                        one -> ((FileRefusal) one).at() + " " + one.code().replace("catalog.", ""))
                .containsExactly(expected);
    }
}
