package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** An opinion goes its whole way, and every wrong turn is refused and leaves nothing behind. */
class SupervisionOpinionsTest extends SupervisionRoom {

    private static final String MISSING = UUID.randomUUID().toString();

    private String refusedDraft(int status, String... changed) {
        UUID id = Uuid7.next();
        List<String> fields = new ArrayList<>(List.of(words(changed)));
        fields.addAll(List.of("id", id.toString()));
        String said = refused(status, post(OFFICER, "/opinions", fields.toArray(String[]::new)));
        assertThat(store.find(id)).isEmpty();
        assertThat(events(id)).isZero();
        return said;
    }

    @Test
    void whatIsWrongWithADraftIsSaidAndNothingIsKept() {
        assertThat(refusedDraft(422, "subject", " ", "content", ""))
                .contains("Hãy ghi nội dung được giám sát", "Hãy ghi ý kiến.");
        assertThat(refusedDraft(422, "due", "30/05/2022")).contains("Hạn trả lời đã qua");
        assertThat(refusedDraft(422, "due", "01/06/2022"))
                .contains("quá gấp: sớm nhất là ngày 07/06/2022");
        assertThat(refusedDraft(422, "due", "ngày mai")).contains("dạng 31/05/2022");
        assertThat(refusedDraft(422, "addressee", FRONT)).contains("không gửi ý kiến cho chính");
        assertThat(refusedDraft(422, "addressee", "")).contains("Hãy chọn đơn vị cần trả lời");
        assertThat(refusedDraft(422, "addressee", Unit.idOf("h27").toString()))
                .contains("không thuộc địa bàn");
        assertThat(refusedDraft(422, "addressee", Unit.idOf("dt-farmers").toString()))
                .contains("không thuộc địa bàn");
        assertThat(refusedDraft(422, "about", "INDICATOR:none")).contains("Không còn tài liệu");
        assertThat(refusedDraft(422, "organisation", "x")).contains("Hãy chọn tổ chức giám sát");
        refusedDraft(403, "organisation", Unit.idOf("dt-farmers").toString());
        refused(403, post(CONTROL, "/opinions", words()));
    }

    @Test
    void aFileOfABadKindIsRefusedWithWhatWasTyped() {
        UUID id = Uuid7.next();
        MockMultipartFile program =
                new MockMultipartFile(
                        "file", "chay.exe", "application/x-msdownload", new byte[] {77, 90, 0, 1});
        MvcTestResult answer = send(OFFICER, "/opinions", program, words("id", id.toString()));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#field-subject").val())
                .isEqualTo("Niêm yết thủ tục tại thôn");
        assertThat(store.find(id)).isEmpty();

        UUID sent = sent();
        int seen = opinion(sent).version();
        MvcTestResult answered =
                send(
                        ADDRESSEE,
                        path(sent) + "/steps",
                        program,
                        "step",
                        "ANSWER",
                        "seen",
                        String.valueOf(seen),
                        "note",
                        "Đã niêm yết");
        assertThat(answered).hasStatus(422);
        assertThat(main(answered)).contains("Đã niêm yết");
        assertThat(opinion(sent).version()).isEqualTo(seen);
    }

    @Test
    void aDraftIsOfItsOrganisationAloneAndChangesUntilItIsSent() {
        UUID id = drafted();
        refused(404, get(ADDRESSEE, path(id)));
        refused(404, get(FARMERS, path(id)));
        refused(404, get(CONTROL, path(id)));
        refused(403, stepping(OFFICER, id, "SEND"));

        done(post(OFFICER, path(id), words("subject", "Niêm yết ở hai thôn", "seen", "1")));
        assertThat(refused(409, post(HEAD, path(id), words("subject", "Khác", "seen", "1"))))
                .contains("Người khác vừa cập nhật ý kiến này");
        assertThat(opinion(id).words().subject()).isEqualTo("Niêm yết ở hai thôn");
        assertThat(refused(409, stepping(HEAD, id, 1, "SEND"))).contains("Người khác vừa cập nhật");

        step(HEAD, id, "SEND");
        refused(409, post(OFFICER, path(id), words("subject", "Khác", "seen", "3")));
        assertThat(main(open(ADDRESSEE, path(id)))).contains("Niêm yết ở hai thôn", "Đã gửi");
        assertThat(main(open(CONTROL, path(id)))).contains("Niêm yết ở hai thôn");
        refused(404, get(FARMERS, path(id)));
        refused(404, get(OTHER, path(id)));
    }

    @Test
    void fromDraftToAcceptedAnswerByWayOfMoreTimeAndASecondAnswer() {
        UUID id = sent("about", "INDICATOR:III.1-a");
        assertThat(opinion(id).number()).isEqualTo(number(id));
        step(ADDRESSEE, id, "RECEIVE");
        assertThat(
                        refused(
                                422,
                                stepping(
                                        ADDRESSEE,
                                        id,
                                        "ASK",
                                        "note",
                                        "bận",
                                        "until",
                                        "20/06/2022")))
                .contains("Hạn mới phải sau hạn hiện tại là ngày 20/06/2022");
        step(ADDRESSEE, id, "ASK", "note", "Chờ công bố mới", "until", "30/06/2022");
        assertThat(refused(409, stepping(ADDRESSEE, id, "ASK", "note", "x", "until", "30/07/2022")))
                .contains("không làm được việc này");
        assertThat(open(OFFICER, path(id)).select("#field-grant-until").val())
                .isEqualTo("30/06/2022");
        step(OFFICER, id, "GRANT", "until", "28/06/2022");
        assertThat(opinion(id).due()).isEqualTo(LocalDate.of(2022, 6, 28));
        on(2022, 6, 27);
        step(ADDRESSEE, id, "ANSWER", "note", "Đã niêm yết ở một thôn.");
        assertThat(refused(422, stepping(OFFICER, id, "RETURN", "note", "", "until", "")))
                .contains("Hãy ghi lý do", "dạng 31/05/2022");
        step(OFFICER, id, "RETURN", "note", "Còn một thôn", "until", "08/07/2022");
        step(ADDRESSEE, id, "ANSWER", "note", "Đã niêm yết ở cả hai thôn.");
        step(OFFICER, id, "ACCEPT");

        assertThat(opinion(id).state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(main(open(ADDRESSEE, path(id))))
                .contains("Đồng ý với trả lời", "Đã niêm yết ở một thôn.", "cả hai thôn")
                .contains("Còn một thôn", "Chờ công bố mới", "Chỉ tiêu: III.1-a");
        assertThat(events(id)).isEqualTo(1 + opinion(id).acts().size());
    }

    private String number(UUID id) {
        return jdbc.sql("select number || '/' || year from supervision.opinion where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int counted(UUID id) {
        return Integer.parseInt(number(id).replaceFirst("/.*", ""));
    }

    @Test
    void numbersOfABookFollowOneAnother() {
        int first = counted(sent());
        drafted();
        int second = counted(sent());

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void anAnswerIsGivenOnceAndByTheUnitAsked() {
        UUID id = sent();
        refused(404, stepping(OTHER, id, "ANSWER", "note", "Không phải tôi"));
        refused(403, stepping(CONTROL, id, "ANSWER", "note", "Thay đơn vị"));
        refused(403, stepping(ADDRESSEE, id, "ACCEPT"));
        assertThat(refused(422, stepping(ADDRESSEE, id, "ANSWER", "note", " ")))
                .contains("Hãy ghi nội dung trả lời");
        assertThat(refused(422, stepping(ADDRESSEE, id, "BURN"))).contains("Hãy chọn việc cần làm");
        int seen = opinion(id).version();
        step(ADDRESSEE, id, "ANSWER", "note", "Đã làm.");

        assertThat(refused(409, stepping(ADDRESSEE, id, seen, "ANSWER", "note", "Lần hai")))
                .contains("đã được trả lời rồi", "Lần hai", "Đã làm.");
        assertThat(opinion(id).acts()).hasSize(2);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void oneThatWasWithdrawnIsAnsweredNoMore() {
        UUID id = sent();
        refused(403, stepping(OFFICER, id, "WITHDRAW", "note", "Không cần nữa"));
        assertThat(refused(422, stepping(HEAD, id, "WITHDRAW"))).contains("Hãy ghi lý do");
        step(HEAD, id, "WITHDRAW", "note", "Đã được trả lời miệng");

        assertThat(refused(409, stepping(ADDRESSEE, id, "ANSWER", "note", "Đã làm")))
                .contains("đã rút ý kiến này");
        assertThat(main(open(ADDRESSEE, path(id)))).contains("Đã rút", "Đã được trả lời miệng");
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() throws Exception {
        UUID id = sent();
        int seen = opinion(id).version();
        List<Callable<MvcTestResult>> both =
                List.of(
                        () -> stepping(ADDRESSEE, id, seen, "ANSWER", "note", "Một"),
                        () -> stepping("phochutich.tunganh", id, seen, "ANSWER", "note", "Hai"));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<MvcTestResult> answer : people.invokeAll(both)) {
                answers.add(answer.get().getResponse().getStatus());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(opinion(id).acts()).hasSize(2);
    }

    @Test
    void otherOrganisationsSeeWhatIsOpenedToThem() {
        UUID id = sent();
        refused(403, stepping(OFFICER, id, "SHARE"));
        step(HEAD, id, "SHARE");

        assertThat(main(open(FARMERS, path(id)))).contains("cùng xem").doesNotContain("Rút ý kiến");
        refused(403, stepping(FARMERS, id, "WITHDRAW", "note", "x"));
    }

    @Test
    void whatIsOverdueIsShownFromItsDaysAndUrgedOnce() {
        UUID id = sent("due", "");
        assertThat(opinion(id).due()).isEqualTo(LocalDate.of(2022, 6, 21));
        assertThat(main(open(CONTROL, path(id)))).doesNotContain("Quá hạn trả lời");
        on(2022, 6, 22);
        assertThat(main(open(CONTROL, path(id)))).contains("Quá hạn trả lời");
        assertThat(open(ADDRESSEE, "/opinions?state=OVERDUE").html()).contains(id.toString());
        assertThat(main(open(CONTROL, "/opinions"))).contains("chưa đôn đốc");
        refused(403, post(ADDRESSEE, "/opinions/letter"));

        String letter = UUID.randomUUID().toString();
        done(post(CONTROL, "/opinions/letter", "id", letter));
        assertThat(main(open(CONTROL, "/letters/" + letter)))
                .contains("Niêm yết thủ tục tại thôn", "YK " + opinion(id).number());
        assertThat(main(open(CONTROL, "/opinions"))).doesNotContain("chưa đôn đốc");
        assertThat(refused(409, post(CONTROL, "/opinions/letter", "id", MISSING)))
                .contains("Không có ý kiến nào quá hạn");
    }

    @Test
    void theRegisterIsFilteredAndGivenOutAsASheet() throws Exception {
        UUID id = sent("subject", "Chuyện riêng của bảng tính");
        assertThat(open(OFFICER, "/opinions?q=chuyen+rieng").html()).contains(id.toString());
        assertThat(main(open(OFFICER, "/opinions?q=khong+co+gi+ca")))
                .contains("Không có ý kiến phù hợp");
        byte[] sheet =
                get(OFFICER, "/opinions.xlsx?q=chuyen+rieng").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("Chuyện riêng của bảng tính");
        }
        refused(403, get("chuyenvien1.laodong", "/opinions"));
        refused(403, get("chuyenvien1.laodong", "/opinions.xlsx"));
    }

    @Test
    void aFileGoesWithItsOpinionAndAnswerToThoseWhoSeeThem() {
        MockMultipartFile pdf =
                new MockMultipartFile(
                        "file",
                        "anh.pdf",
                        "application/pdf",
                        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
                                .getBytes(StandardCharsets.US_ASCII));
        UUID id = Uuid7.next();
        done(send(OFFICER, "/opinions", pdf, words("id", id.toString())));
        assertThat(get(OFFICER, path(id) + "/file")).hasStatus(200);
        refused(404, get(ADDRESSEE, path(id) + "/file"));
        done(post(OFFICER, path(id), words("seen", "1", "subject", "Vẫn còn tệp")));
        assertThat(opinion(id).words().fileName()).isEqualTo("anh.pdf");
        done(post(OFFICER, path(id), words("seen", "2", "drops", "on")));
        assertThat(opinion(id).words().file()).isEmpty();
        refused(404, get(OFFICER, path(id) + "/file"));

        step(HEAD, id, "SEND");
        done(
                send(
                        ADDRESSEE,
                        path(id) + "/steps",
                        pdf,
                        "step",
                        "ANSWER",
                        "seen",
                        String.valueOf(opinion(id).version()),
                        "note",
                        "Ảnh kèm theo"));
        assertThat(get(OFFICER, path(id) + "/steps/2/file")).hasStatus(200);
        refused(404, get(OTHER, path(id) + "/steps/2/file"));
        refused(404, get(OFFICER, path(id) + "/steps/1/file"));
    }

    @Test
    void pagesAreThereInEnglish() {
        UUID id = sent();
        String page =
                main(
                        page(
                                now(() ->
                                        mvc.get()
                                                .uri(path(id))
                                                .cookie(new Cookie("lang", "en"))
                                                .with(asStaff(ADDRESSEE))
                                                .exchange())));
        assertThat(page).contains("Answer due", "Sent", "Fatherland Front").doesNotContain("⟦");
    }
}
