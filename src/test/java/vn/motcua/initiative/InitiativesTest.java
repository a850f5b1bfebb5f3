package vn.motcua.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** An initiative goes its whole way, and every wrong turn is refused and leaves nothing behind. */
class InitiativesTest extends InitiativeRoom {

    @Autowired InitiativeStore store;

    private InitiativeState state(UUID id) {
        return store.find(id).orElseThrow().state();
    }

    @Test
    void fromProposalToApplication() {
        UUID id = accepted();
        UUID list = list(id);
        assertThat(state(id)).isEqualTo(InitiativeState.LISTED);
        send(list, "31/05/2022");
        on(2022, 6, 20);
        step(CONTROL, id, "RECOGNISE", "number", "99/QĐ-UBND", "day", "15/06/2022");
        done(post(CONTROL, path(id) + "/applied", "unit", COMMUNE, "from", "16/06/2022"));

        assertThat(state(id)).isEqualTo(InitiativeState.APPLIED);
        String page = main(open(PROPOSER, path(id)));
        assertThat(page)
                .contains("Đang áp dụng", "Điểm trung bình 75,00", "đã chấm 2/2 người")
                .contains("99/QĐ-UBND ngày 15/06/2022", "12/TTr-UBND ngày 31/05/2022")
                .contains("áp dụng từ 16/06/2022", "quá ít hồ sơ để kết luận");
        assertThat(main(open(CHAIR, "/initiatives"))).contains("Trả kết quả trong buổi");
        assertThat(main(open(CHAIR, "/initiative-lists"))).contains("12/TTr-UBND");
        assertThat(main(open(CHAIR, "/initiative-lists/" + list))).contains("Đã gửi");
        assertThat(
                        jdbc.sql("select count(*) from journal.event where stream_id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single())
                .isEqualTo(13);
    }

    @Test
    void aDraftIsSeenByItsProposerAlone() {
        UUID id = drafted();

        assertThat(main(open(PROPOSER, path(id)))).contains("Nháp", "Gửi sáng kiến");
        refused(404, get(CONTROL, path(id)));
        refused(404, stepping(CONTROL, id, "SUBMIT"));
        assertThat(open(CONTROL, "/initiatives").html()).doesNotContain(id.toString());
        assertThat(open(PROPOSER, "/initiatives").html()).contains(id.toString());
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        String said =
                refused(
                        422,
                        post(
                                PROPOSER,
                                "/initiatives",
                                words(
                                        "id",
                                        id.toString(),
                                        "name",
                                        " ",
                                        "procedures",
                                        "9.999999",
                                        "days",
                                        "-3",
                                        "dong",
                                        "một triệu")));

        assertThat(said)
                .contains("Hãy ghi tên sáng kiến", "Danh mục không có thủ tục 9.999999")
                .contains("Hãy ghi một số không âm");
        assertThat(store.find(id)).isEmpty();
        refused(403, post(PROPOSER, "/initiatives", words("unit", DISTRICT)));
    }

    @Test
    void nothingIsSubmittedWithoutProblemSolutionAndEffect() {
        UUID id = drafted("problem", "", "solution", "", "days", "", "dong", "");

        assertThat(refused(422, stepping(PROPOSER, id, "SUBMIT")))
                .contains("Hãy ghi hiện trạng", "Hãy ghi giải pháp", "ít nhất một con số");
        assertThat(state(id)).isEqualTo(InitiativeState.DRAFT);
    }

    @Test
    void wordsChangeUntilTheyAreHandedInAndAgainWhenGivenBack() {
        UUID id = drafted();
        done(post(PROPOSER, path(id), words("name", "Tên khác")));
        step(PROPOSER, id, "SUBMIT");
        refused(409, post(PROPOSER, path(id), words("name", "Tên nữa")));
        assertThat(refused(422, stepping(CONTROL, id, "RETURN"))).contains("Hãy ghi lý do");
        step(CONTROL, id, "RETURN", "note", "Nêu rõ số liệu");

        done(post(PROPOSER, path(id), words("name", "Tên nữa")));
        assertThat(main(open(PROPOSER, path(id)))).contains("Tên nữa", "Nêu rõ số liệu");
        refused(403, post(CONTROL, path(id), words()));
    }

    @Test
    void nobodyJudgesTheirOwnAndPointsStayInRange() {
        UUID id = received();
        String own = Staff.idOf(PROPOSER).toString();
        assertThat(refused(409, post(CONTROL, path(id) + "/assessors", "assessor", own)))
                .contains("Người đề xuất không chấm sáng kiến của mình");
        refused(403, judged(FIRST, id, 1, 1, 1, 1));
        name(id, FIRST);
        assertThat(refused(422, judged(FIRST, id, 31, 30, 20, 21)))
                .contains("số nguyên từ 0 đến 30", "số nguyên từ 0 đến 20");
        assertThat(refused(422, post(FIRST, path(id) + "/sheets", "points-novelty", "mười")))
                .contains("số nguyên từ 0 đến 30");
        refused(409, judged(PROPOSER, id, 1, 1, 1, 1));
        assertThat(main(open(CONTROL, path(id)))).contains("Chưa có phiếu chấm nào");
    }

    @Test
    void itIsAcceptedOnlyByEnoughAssessorsAndPoints() {
        UUID id = received();
        name(id, FIRST, SECOND);
        done(judged(FIRST, id, 20, 20, 10, 10));
        assertThat(refused(409, stepping(CONTROL, id, "ACCEPT"))).contains("ít nhất 2 phiếu chấm");
        done(judged(SECOND, id, 5, 5, 5, 5));
        assertThat(refused(409, stepping(CONTROL, id, "ACCEPT"))).contains("40,00 thấp hơn mức 50");
        done(judged(SECOND, id, 10, 10, 10, 10));
        step(CONTROL, id, "ACCEPT");
        refused(409, judged(SECOND, id, 1, 1, 1, 1));
    }

    @Test
    void whatWasGivenBackAndChangedIsJudgedAnew() {
        UUID id = received();
        name(id, FIRST, SECOND);
        done(judged(FIRST, id, 25, 20, 15, 20));
        done(judged(SECOND, id, 20, 25, 10, 15));
        on(2022, 6, 1);
        step(CONTROL, id, "RETURN", "note", "Nêu rõ số liệu");
        done(post(PROPOSER, path(id), words("name", "Tên khác")));
        step(PROPOSER, id, "SUBMIT");
        step(CONTROL, id, "RECEIVE");

        assertThat(main(open(CONTROL, path(id)))).contains("Chưa có phiếu chấm nào");
        assertThat(refused(409, stepping(CONTROL, id, "ACCEPT"))).contains("ít nhất 2 phiếu chấm");
        done(judged(FIRST, id, 25, 20, 15, 20));
        done(judged(SECOND, id, 20, 25, 10, 15));
        step(CONTROL, id, "ACCEPT");
    }

    @Test
    void itWaitsForAnAssessorUntilTheyHaveJudgedIt() {
        UUID id = received("name", "Chờ chấm điểm lần nữa");
        String list = "/initiatives?q=lan+nua";
        assertThat(main(open(FIRST, list))).doesNotContain("Chờ bạn chấm");
        name(id, FIRST, SECOND);
        assertThat(main(open(FIRST, list))).contains("Chờ bạn chấm");
        done(judged(FIRST, id, 25, 20, 15, 20));
        assertThat(main(open(FIRST, list))).contains("1 trên ").doesNotContain("Chờ bạn chấm");
        assertThat(main(open(SECOND, list))).contains("Chờ bạn chấm");
        on(2022, 6, 1);
        step(CONTROL, id, "RETURN", "note", "Nêu rõ số liệu");
        step(PROPOSER, id, "SUBMIT");
        step(CONTROL, id, "RECEIVE");
        assertThat(main(open(FIRST, list))).contains("Chờ bạn chấm");
    }

    @Test
    void nothingIsAppliedBeforeItIsRecognised() {
        UUID id = accepted();
        refused(409, post(CONTROL, path(id) + "/applied", "unit", COMMUNE, "from", "31/05/2022"));
        UUID list = list(id);
        send(list, "31/05/2022");
        on(2022, 6, 20);
        assertThat(
                        refused(
                                422,
                                stepping(
                                        CONTROL,
                                        id,
                                        "RECOGNISE",
                                        "number",
                                        "",
                                        "day",
                                        "30/05/2022")))
                .contains("số, ký hiệu", "không trước ngày của bước trước");
        step(CONTROL, id, "PILOT", "number", "5/QĐ", "day", "10/06/2022");
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        path(id) + "/applied",
                                        "unit",
                                        COMMUNE,
                                        "from",
                                        "09/06/2022")))
                .contains("Ngày này không đúng");
        done(post(CONTROL, path(id) + "/applied", "unit", COMMUNE, "from", "10/06/2022"));
        assertThat(state(id)).isEqualTo(InitiativeState.PILOTED);
        refused(409, post(CONTROL, path(id) + "/applied", "unit", COMMUNE, "from", "10/06/2022"));
        refused(403, post(PROPOSER, path(id) + "/applied", "unit", COMMUNE, "from", "10/06/2022"));
    }

    @Test
    void unitsThatApplyItAtOnceAllDo() throws Exception {
        UUID id = accepted();
        send(list(id), "31/05/2022");
        step(CONTROL, id, "PILOT", "number", "5/QĐ", "day", "31/05/2022");
        List<Callable<MvcTestResult>> all = new ArrayList<>();
        for (String unit : List.of("tunganh", "thitran", "yenho", "dt-labour")) {
            String where = Unit.idOf(unit).toString();
            String path = path(id) + "/applied";
            all.add(() -> post(CONTROL, path, "unit", where, "from", "31/05/2022"));
        }
        atOnce(all);
        Initiative one = store.find(id).orElseThrow();
        assertThat(one.applications()).hasSize(4);
        assertThat(one.acts()).hasSize(10);
    }

    @Test
    void aListIsApprovedByALeaderAndOnlyThenSent() {
        UUID id = accepted();
        UUID twin = accepted("name", "Trả ngay trong buổi");
        UUID list = list(id);
        done(post(CONTROL, path(twin) + "/joined", "to", id.toString()));
        assertThat(main(open(CONTROL, path(twin)))).contains("Gộp vào Trả kết quả trong buổi");
        String send = "/initiative-lists/" + list + "/sent";
        assertThat(refused(409, post(CONTROL, send, "number", "1", "on", "31/05/2022")))
                .contains("Lãnh đạo chưa duyệt");
        refused(403, post(CONTROL, "/initiative-lists/" + list + "/approved"));
        done(post(CONTROL, "/initiative-lists/" + list + "/items"));
        assertThat(state(id)).isEqualTo(InitiativeState.ACCEPTED);
        assertThat(refused(409, post(CHAIR, "/initiative-lists/" + list + "/approved")))
                .contains("chưa có sáng kiến nào");
        done(post(CONTROL, "/initiative-lists/" + list + "/items", "initiative", id.toString()));
        refused(404, get(SUPERVISOR, "/initiative-lists/" + list));
        refused(404, get(SUPERVISOR, "/initiative-lists/" + list + ".xlsx"));
        assertThat(open(SUPERVISOR, "/initiative-lists").html()).doesNotContain(list.toString());
        done(post(CHAIR, "/initiative-lists/" + list + "/approved"));
        assertThat(get(SUPERVISOR, "/initiative-lists/" + list)).hasStatus(200);
        refused(409, post(CONTROL, "/initiative-lists/" + list + "/items"));
        assertThat(refused(422, post(CONTROL, send, "number", "", "on", "01/06/2022")))
                .contains("số, ký hiệu", "nơi nhận", "Ngày này không đúng");
        refused(409, post(CONTROL, path(id) + "/joined", "to", twin.toString()));
    }

    @Test
    void theRegisterOfAUnitHoldsWhatItsPartsProposed() {
        UUID id = Uuid7.next();
        String part = Unit.idOf("tunganh-onestop").toString();
        String[] fields = words("unit", part, "id", id.toString(), "name", "Sáng kiến của quầy");
        done(post("motcua.tunganh", "/initiatives", fields));
        step("motcua.tunganh", id, "SUBMIT");
        String asked = "/initiatives?q=cua+quay&unit=";
        assertThat(main(open(CONTROL, asked + COMMUNE))).contains("Sáng kiến của quầy");
        assertThat(main(open(CONTROL, asked + part))).contains("Sáng kiến của quầy");
        assertThat(main(open(CONTROL, asked + Unit.idOf("thitran"))))
                .doesNotContain("Sáng kiến của quầy");
    }

    @Test
    void theRegisterIsFilteredAndGoesOutAsATable() throws Exception {
        received("name", "Một sáng kiến hiếm");
        String found = main(open(CONTROL, "/initiatives?q=hiem&state=RECEIVED&unit=" + COMMUNE));
        assertThat(found).contains("Một sáng kiến hiếm", "1 trên ");
        assertThat(main(open(CONTROL, "/initiatives?q=khongco"))).contains("Không có sáng kiến");
        byte[] sheet =
                get(CONTROL, "/initiatives.xlsx?q=hiem").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Một sáng kiến hiếm");
            assertThat(book.getSheetAt(0).getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(1.5);
        }
    }
}
