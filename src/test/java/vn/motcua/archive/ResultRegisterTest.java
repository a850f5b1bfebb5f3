package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.Uuid7;

/** Results come off the journal, are confirmed by officers, and end. */
class ResultRegisterTest extends ArchiveRoom {

    private List<String> types(UUID stream) {
        return journal.read(stream).stream().map(Entry::type).toList();
    }

    @Test
    void aSignedResultWaitsInTheRegisterUntilAnOfficerConfirmsIt() {
        ArchivedResult one = issued("Phan Thị Hiền");
        assertThat(one.agency()).isEqualTo(COMMUNE);
        assertThat(one.words().type()).isEqualTo(TYPE);
        assertThat(one.words().number()).isEqualTo("12/TL");
        assertThat(one.words().owner())
                .isEqualTo(
                        new ResultOwner(ResultOwner.Kind.PERSON, "Phan Thị Hiền", "042087000123"));
        assertThat(one.attested()).isNull();
        UUID dossier = Objects.requireNonNull(one.dossier());
        follow(dossier);
        assertThat(queries.of(dossier)).as("followed again").hasSize(1);

        done(confirm(CLERK, one, "validTo", "31/12/2022"));
        ArchivedResult after = again(one);
        Attested attested = Objects.requireNonNull(after.attested());
        assertThat(attested.code()).matches(".+-KQ2022-\\d{6}");
        assertThat(attested.verdict()).isEqualTo(SignatureVerdict.UNDECIDED);
        assertThat(after.force(LocalDate.of(2022, 12, 31))).isEqualTo(ResultForce.IN_FORCE);
        assertThat(after.force(LocalDate.of(2023, 1, 1))).isEqualTo(ResultForce.EXPIRED);
        assertThat(types(one.id())).containsExactly("archive.result-confirmed");
        assertThat(journal.read(one.id()).getFirst().payload())
                .doesNotContain("Hiền")
                .doesNotContain("042087000123")
                .doesNotContain("Nguyễn Văn Ký")
                .doesNotContain(attested.file());
    }

    @Test
    void nothingIsKeptOfWhatIsWrong() {
        ArchivedResult one = issued("Võ Thị Sai");
        String path = "/archive/results/" + one.id() + "/confirmed";
        String said =
                refused(
                        422,
                        send(
                                CLERK,
                                path,
                                null,
                                confirming(
                                        one,
                                        "issuer",
                                        "",
                                        "validTo",
                                        "31/2/2023",
                                        "seenPaper",
                                        "")));
        assertThat(said)
                .contains("Hãy điền ô này.")
                .contains("Hãy ghi ngày theo dạng 31/05/2022.")
                .contains("chưa có tệp thì chưa xác nhận được")
                .contains("Hãy đối chiếu tệp với bản giấy");
        assertThat(refused(422, confirm(CLERK, one, "validTo", "01/01/2020")))
                .contains("Ngày hết hiệu lực phải từ ngày bắt đầu hiệu lực trở đi.");
        MockMultipartFile text =
                new MockMultipartFile(
                        "file", "quet.txt", "text/plain", "abc".getBytes(StandardCharsets.UTF_8));
        refused(422, send(CLERK, path, text, confirming(one)));
        assertThat(again(one)).isEqualTo(one);
        assertThat(types(one.id())).isEmpty();
    }

    @Test
    void oneScanIsOfOneResultAlone() {
        ArchivedResult first = issued("Lê Thị Một");
        ArchivedResult second = issued("Lê Thị Hai");
        String content = "%PDF-1.7\n% " + Uuid7.next() + "\n%%EOF\n";
        done(
                send(
                        CLERK,
                        "/archive/results/" + first.id() + "/confirmed",
                        scan(content),
                        confirming(first)));
        String code = Objects.requireNonNull(again(first).attested()).code();
        assertThat(
                        refused(
                                409,
                                send(
                                        CLERK,
                                        "/archive/results/" + second.id() + "/confirmed",
                                        scan(content),
                                        confirming(second))))
                .contains(code);
        assertThat(again(second).attested()).isNull();
    }

    @Test
    void ofTwoOfficersAtOnceTheSecondIsTold() {
        ArchivedResult one = digitised("Trần Thị Đôi");
        assertThat(refused(409, confirm(RECEIVER, new Seen(one, 1).old(), "note", "Sửa")))
                .contains("Người khác vừa cập nhật kết quả này");
        done(confirm(RECEIVER, one, "note", "Sai người ký", "signer", "Ông Khác"));
        ArchivedResult after = again(one);
        assertThat(after.words().signer()).isEqualTo("Ông Khác");
        assertThat(Objects.requireNonNull(after.attested()).code())
                .as("the code stays")
                .isEqualTo(Objects.requireNonNull(one.attested()).code());
        assertThat(refused(422, confirm(RECEIVER, after))).contains("Hãy ghi lý do.");
    }

    /** A result as it was when a page was opened. */
    private record Seen(ArchivedResult now, int revision) {
        ArchivedResult old() {
            return new ArchivedResult(
                    now.id(),
                    now.agency(),
                    now.dossier(),
                    now.procedure(),
                    now.words(),
                    now.offered(),
                    now.enteredAt(),
                    revision,
                    now.attested(),
                    now.ending());
        }
    }

    @Test
    void whatIsReplacedOrWithdrawnHoldsNoMoreAndMayBeTakenBack() {
        ArchivedResult one = digitised("Hồ Văn Cũ");
        ArchivedResult next = digitised("Hồ Văn Cũ");
        String path = "/archive/results/" + one.id();
        assertThat(
                        refused(
                                422,
                                post(
                                        CLERK,
                                        path + "/ended",
                                        "seen",
                                        "" + one.revision(),
                                        "kind",
                                        "REPLACED",
                                        "on",
                                        "01/01/2020",
                                        "basis",
                                        "",
                                        "replacedBy",
                                        "không có")))
                .contains("Kết quả không thể hết giá trị trước ngày ký.")
                .contains("Hãy ghi số văn bản")
                .contains("Không có kết quả đã xác nhận nào mang mã này");
        done(
                post(
                        CLERK,
                        path + "/ended",
                        "seen",
                        "" + one.revision(),
                        "kind",
                        "REPLACED",
                        "on",
                        "09/06/2022",
                        "basis",
                        "15/QĐ-UBND",
                        "replacedBy",
                        Objects.requireNonNull(next.attested()).code()));
        ArchivedResult ended = again(one);
        assertThat(ended.force(LocalDate.of(2022, 6, 8))).isEqualTo(ResultForce.IN_FORCE);
        assertThat(ended.force(LocalDate.of(2022, 6, 9))).isEqualTo(ResultForce.REPLACED);
        assertThat(main(open(CLERK, path))).contains("15/QĐ-UBND", "Ghi đã thay thế");
        assertThat(
                        refused(
                                409,
                                post(
                                        CLERK,
                                        path + "/ended",
                                        "seen",
                                        "" + ended.revision(),
                                        "kind",
                                        "WITHDRAWN",
                                        "on",
                                        "09/06/2022",
                                        "basis",
                                        "x")))
                .contains("không làm được việc này");
        done(post(CLERK, path + "/reinstated", "seen", "" + ended.revision(), "note", "Ghi nhầm"));
        assertThat(again(one).force(LocalDate.of(2022, 6, 9))).isEqualTo(ResultForce.IN_FORCE);
        assertThat(types(one.id()))
                .containsExactly(
                        "archive.result-confirmed",
                        "archive.result-ended",
                        "archive.result-reinstated");
    }

    @Test
    void aResultOfBeforeTheSystemIsEnteredOnceWithItsScan() {
        String[] typed = {
            "id", Uuid7.next().toString(),
            "agency", COMMUNE.toString(),
            "type", TYPE,
            "number", Uuid7.next().toString().substring(30) + "/2015",
            "signedOn", "02/03/2015",
            "ownerKind", "PERSON",
            "ownerName", "Đinh Công Xưa",
            "ownerNumber", "042060000111",
            "procedure", "",
            "issuer", "UBND xã Đức Sơn",
            "signer", "Ông Cũ, Chủ tịch",
            "validFrom", "",
            "validTo", "",
            "seenPaper", "on"
        };
        String[] wrong = typed.clone();
        wrong[5] = "KQ.X99.000000";
        wrong[9] = "02/03/2999";
        wrong[15] = "12";
        assertThat(refused(422, send(CLERK, "/archive/new", scan(), wrong)))
                .contains("Hãy chọn loại kết quả có trong danh mục")
                .contains("Ngày ký không thể sau hôm nay")
                .contains("cá nhân có số định danh 12 số");
        assertThat(queries.known(UUID.fromString(typed[1]))).isNull();

        done(send(CLERK, "/archive/new", scan(), typed));
        done(send(CLERK, "/archive/new", scan(), typed));
        ArchivedResult one = Objects.requireNonNull(queries.known(UUID.fromString(typed[1])));
        assertThat(one.dossier()).isNull();
        assertThat(one.isDigitised()).isTrue();
        assertThat(types(one.id())).containsExactly("archive.result-confirmed");
        typed[1] = Uuid7.next().toString();
        assertThat(refused(409, send(CLERK, "/archive/new", scan(), typed)))
                .contains("cùng loại, cùng số và cùng ngày ký");
        assertThat(main(open(CLERK, "/archive?q=dinh+cong+xua"))).contains(typed[7]);
        assertThat(main(open(CLERK, "/archive?q=042060000111"))).contains(typed[7]);
    }

    @Test
    void onlyWhoKeepsTheRegisterSeesAndChangesIt() {
        ArchivedResult one = issued("Lê Văn Kín");
        String path = "/archive/results/" + one.id();
        refused(404, get(ELSEWHERE, path));
        refused(403, get(JUSTICE, path));
        refused(403, confirm(CONTROL, one));
        assertThat(main(open(CONTROL, path))).doesNotContain("Xác nhận bản số hóa Mở");
        refused(404, get(CLERK, path + "/file"));
        done(confirm(CLERK, one));
        assertThat(get(CLERK, path + "/file")).hasStatus(200);
        assertThat(
                        jdbc.sql(
                                        """
                                        select what from journal.access_log where subject_id = :id
                                        order by what
                                        """)
                                .param("id", one.id())
                                .query(String.class)
                                .list())
                .contains("archive-file", "archive-result");
    }

    @Test
    void theErasedPersonLeavesTheRegisterAndItsCountStays() {
        ArchivedResult one = digitised("Người Đã Xóa");
        run(() ->
                program.getBean(ArchiveErasure.class).erase(Objects.requireNonNull(one.dossier())));
        ArchivedResult after = again(one);
        assertThat(after.words().owner().name()).isEmpty();
        assertThat(Objects.requireNonNull(after.attested()).file()).isEmpty();
        assertThat(after.isDigitised()).isTrue();
        assertThat(refused(409, confirm(CLERK, after, "note", "x")))
                .contains("Thông tin cá nhân của kết quả đã được xóa");
    }

    @Test
    void theQueueLeadsFromOneToTheNextAndProgressIsCounted() {
        ArchivedResult one = issued("Một Chờ");
        ArchivedResult two = issued("Hai Chờ");
        long before = awaiting();
        assertThat(main(open(CLERK, "/archive/digitising"))).contains("Chờ số hóa");
        String[] fields = Arrays.copyOf(confirming(one), 16);
        fields[14] = "next";
        fields[15] = "on";
        var answer = send(CLERK, "/archive/results/" + one.id() + "/confirmed", scan(), fields);
        done(answer);
        assertThat(answer.getResponse().getHeader("Location"))
                .startsWith("/archive/results/")
                .doesNotContain(one.id().toString());
        assertThat(awaiting()).isEqualTo(before - 1);
        assertThat(again(two).attested()).isNull();
        assertThat(get(CLERK, "/archive.xlsx?standing=AWAITING")).hasStatus(200);
    }

    private long awaiting() {
        return now(() ->
                queries.progress(Set.of(COMMUNE)).stream()
                        .mapToLong(ResultProgress::awaiting)
                        .sum());
    }
}
