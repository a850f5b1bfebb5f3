package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Uuid7;

/** What a team finds: kept from the unit until it may know, answered twice, drawn once. */
class FindingsTest extends InspectionRoom {

    @Test
    void anUnannouncedVisitIsUnknownToTheUnitUntilItIsTold() {
        UUID round = round(null, "31/05/2022", "30/06/2022");
        UUID visit = Uuid7.next();
        team(round);
        done(visit(round, visit, COMMUNE, "02/06/2022", "03/06/2022"));
        refused(404, get(HEAD, path(visit)));
        assertThat(open(HEAD, "/inspections").html()).doesNotContain(visit.toString());
        decide(round, "31/05/2022");
        refused(403, stepping(MEMBER, visit, "NOTIFY", "31/05/2022", "number", "1/TB"));
        assertThat(refused(422, stepping(LEADER, visit, "NOTIFY", "31/05/2022", "number", "1/TB")))
                .contains("ít nhất 3 ngày làm việc", "sớm nhất là 03/06/2022");
        step(LEADER, visit, "NOTIFY", "31/05/2022", "number", "1/TB", "note", "Có phản ánh gấp");
        assertThat(main(open(HEAD, path(visit)))).contains("không đủ thời gian");
        refused(404, get(HEAD, "/inspections/" + round));
        jdbc.sql("update inspection.round set decision_file = :hash where id = :id")
                .param("hash", "a".repeat(64))
                .param("id", round)
                .update();
        assertThat(refused(404, get(HEAD, "/inspections/" + round + "/files/decision")))
                .contains("Không có mục kiểm tra này");
        refused(404, get(ELSEWHERE, path(visit)));
        assertThat(refused(409, stepping(HEAD, visit, "SUBMIT", "31/05/2022")))
                .contains("không yêu cầu đơn vị báo cáo");
        assertThat(refused(422, stepping(LEADER, visit, "BEGIN", "31/05/2022")))
                .contains("Ngày này không đúng");
        on(6, 2);
        step(LEADER, visit, "BEGIN", "02/06/2022");
        refused(404, get(HEAD, path(visit) + "/checks"));
        refused(409, post(CONTROL, "/inspections/" + round + "/cancelled", "reason", "x"));
    }

    @Test
    void nothingMoreIsAskedOfAUnitWhoseRoundIsCalledOff() {
        UUID round = round(plan(), "31/05/2022", "30/06/2022");
        UUID visit = Uuid7.next();
        team(round);
        done(visit(round, visit, COMMUNE, "31/05/2022", "03/06/2022"));
        decide(round, "03/05/2022");
        step(LEADER, visit, "NOTIFY", "12/05/2022", "number", "1/TB");
        done(post(CONTROL, "/inspections/" + round + "/cancelled", "reason", "Đổi kế hoạch"));
        assertThat(open(HEAD, path(visit)).select("#steps")).isEmpty();
        assertThat(main(open(HEAD, path(visit)))).contains("Đợt kiểm tra đã hủy", "Đổi kế hoạch");
        refused(409, stepping(HEAD, visit, "SUBMIT", "31/05/2022"));
    }

    @Test
    void answersOfTwoPeopleBothStandUntilOneIsChosen() {
        UUID visit = running();
        String checks = path(visit) + "/checks";
        assertThat(refused(422, post(MEMBER, checks, "item", "none", "verdict", "X")))
                .contains("Không có nội dung", "Hãy chọn đạt");
        assertThat(refused(422, post(MEMBER, checks, "item", "posting-full", "verdict", "NOT_MET")))
                .contains("phải ghi rõ");
        refused(403, post(CONTROL, checks, "item", "posting-full", "verdict", "MET"));
        String id = Uuid7.next().toString();
        done(post(MEMBER, checks, "id", id, "item", "posting-full", "verdict", "MET"));
        done(post(MEMBER, checks, "id", id, "item", "posting-full", "verdict", "MET"));
        assertThat(
                        refused(
                                409,
                                post(
                                        MEMBER,
                                        checks,
                                        "id",
                                        id,
                                        "item",
                                        "posting-full",
                                        "verdict",
                                        "NOT_MET",
                                        "note",
                                        "x")))
                .contains("đã dùng cho một trả lời khác");
        refused(
                409,
                post(
                        MEMBER,
                        checks,
                        "item",
                        "posting-full",
                        "verdict",
                        "MET",
                        "over",
                        Uuid7.next().toString()));
        done(
                post(
                        SECRETARY,
                        checks,
                        "item",
                        "posting-full",
                        "verdict",
                        "NOT_MET",
                        "note",
                        "Thiếu",
                        "over",
                        id));
        done(post(LEADER, checks, "item", "posting-full", "verdict", "NOT_APPLICABLE", "over", id));
        assertThat(main(open(LEADER, checks))).contains("Có nhiều trả lời", "Thiếu");
        for (int sent = 0; sent < 2; sent++) {
            step(
                    SECRETARY,
                    visit,
                    "MINUTE",
                    "31/05/2022",
                    "signedOn",
                    "31/05/2022",
                    "note",
                    "Làm việc");
        }
        assertThat(visit(visit).minutes()).as("sent twice").hasSize(1);
        assertThat(refused(409, stepping(LEADER, visit, "END", "31/05/2022")))
                .contains("1 mục có nhiều trả lời");
        List<Answer> heads =
                Answer.heads(
                        checkStore.answers(visit).get(new Answer.Subject(null, "posting-full")));
        assertThat(heads).hasSize(2);
        Answer chosen =
                heads.stream()
                        .filter(one -> one.verdict() == Verdict.NOT_MET)
                        .findFirst()
                        .orElseThrow();
        done(post(LEADER, checks, "item", "posting-full", "chosen", chosen.id().toString()));
        for (Answer old : heads) {
            assertThat(
                            refused(
                                    409,
                                    post(
                                            MEMBER,
                                            checks,
                                            "item",
                                            "posting-full",
                                            "chosen",
                                            old.id().toString())))
                    .contains("Người khác vừa chọn");
        }
        assertThat(main(open(LEADER, checks)))
                .doesNotContain("Có nhiều trả lời")
                .contains("thay 3 trả lời trước");
        step(LEADER, visit, "END", "31/05/2022");
        refused(409, post(MEMBER, checks, "item", "posting-full", "verdict", "MET"));
        assertThat(main(open(HEAD, checks))).contains("Thiếu");
        found(visit);
    }

    /** The same fault at the same unit, found once more, is shown with the visit before. */
    private void found(UUID before) {
        on(6, 20);
        UUID round = round(null, "20/06/2022", "30/06/2022");
        UUID visit = Uuid7.next();
        team(round);
        done(visit(round, visit, COMMUNE, "27/06/2022", "28/06/2022"));
        decide(round, "20/06/2022");
        step(LEADER, visit, "NOTIFY", "20/06/2022", "number", "2/TB");
        on(6, 27);
        step(LEADER, visit, "BEGIN", "27/06/2022");
        done(
                post(
                        MEMBER,
                        path(visit) + "/checks",
                        "item",
                        "posting-full",
                        "verdict",
                        "NOT_MET",
                        "note",
                        "Vẫn thiếu"));
        assertThat(open(LEADER, path(visit)).select("#faults a[href$='" + before + "']").text())
                .contains("Tái phạm: đã thấy ngày 31/05/2022");
    }

    @Test
    void aSampleIsDrawnOnceAndDrawnAgainByAnybody() throws Exception {
        UUID visit = running();
        String sample = path(visit) + "/sample";
        assertThat(
                        refused(
                                409,
                                post(
                                        LEADER,
                                        sample,
                                        "from",
                                        "01/01/2021",
                                        "to",
                                        "02/01/2021",
                                        "size",
                                        "3")))
                .contains("không có hồ sơ nào");
        Desk desk = new Desk(program, mvc);
        for (int i = 0; i < 6; i++) {
            desk.receive("Người " + i);
        }
        assertThat(
                        refused(
                                422,
                                post(
                                        LEADER,
                                        sample,
                                        "from",
                                        "31/05/2022",
                                        "to",
                                        "01/06/2022",
                                        "size",
                                        "201")))
                .contains("Khoảng ngày không đúng", "từ 1 đến 200");
        refused(403, post(MEMBER, sample, "from", "31/05/2022", "to", "31/05/2022", "size", "3"));
        done(post(LEADER, sample, "from", "31/05/2022", "to", "31/05/2022", "size", "3"));
        refused(409, post(LEADER, sample, "from", "31/05/2022", "to", "31/05/2022", "size", "3"));
        Sample drawn = checkStore.sample(visit).orElseThrow();
        assertThat(drawn.dossiers()).hasSize(3);
        assertThat(drawn.isReproduced()).isTrue();
        assertThat(Sample.draw(drawn.seed(), drawn.population(), 3)).isEqualTo(drawn.dossiers());
        desk.receive("Người đến sau");
        assertThat(main(open(MEMBER, sample)))
                .contains(
                        "Rút lại cho đúng mẫu này",
                        drawn.seed(),
                        "nhiều hơn tập lúc lấy mẫu 1 hồ sơ");
        String page = main(open(MEMBER, sample + "/" + drawn.dossiers().getFirst()));
        assertThat(page)
                .contains(
                        "Chương trình biết: đã nhận 2/2",
                        "đang giải quyết, hẹn trả",
                        "đã lập giấy tiếp nhận");
        assertThat(page).doesNotContain("Người 0").doesNotContain("042087000123");
        refused(404, get(MEMBER, sample + "/" + Uuid7.next()));
        MvcTestResult sheet = get(MEMBER, sample + ".xlsx");
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(drawn.population().size());
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(drawn.dossiers().getFirst().toString());
        }
    }
}
