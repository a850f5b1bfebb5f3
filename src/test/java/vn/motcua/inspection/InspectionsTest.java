package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** A plan becomes a round, the round a conclusion, the conclusion a remedy. */
class InspectionsTest extends InspectionRoom {

    @Test
    void fromThePlanToTheLastRecommendation() throws Exception {
        Desk desk = new Desk(program, mvc);
        UUID good = desk.receive("Người Một");
        desk.receive("Người Hai");
        UUID visit = running();
        UUID round = roundOf(visit);
        done(
                post(
                        MEMBER,
                        path(visit) + "/checks",
                        "item",
                        "posting-full",
                        "verdict",
                        "NOT_MET",
                        "note",
                        "Thiếu hai thủ tục"));
        done(
                post(
                        SECRETARY,
                        path(visit) + "/sample",
                        "from",
                        "01/05/2022",
                        "to",
                        "31/05/2022",
                        "size",
                        "5"));
        assertThat(refused(409, stepping(LEADER, visit, "END", "31/05/2022")))
                .contains("Chưa có biên bản");
        step(
                SECRETARY,
                visit,
                "MINUTE",
                "31/05/2022",
                "signedOn",
                "31/05/2022",
                "number",
                "1/BB",
                "note",
                "Làm việc với đơn vị");
        assertThat(refused(409, stepping(LEADER, visit, "END", "31/05/2022")))
                .contains("Còn 18 câu hỏi");
        answerAll(visit, "MET");
        String head =
                checkStore
                        .answers(visit)
                        .get(new Answer.Subject(good, "in-time"))
                        .getFirst()
                        .id()
                        .toString();
        done(
                post(
                        MEMBER,
                        path(visit) + "/sample/" + good,
                        "item",
                        "in-time",
                        "verdict",
                        "NOT_MET",
                        "note",
                        "Quá hạn",
                        "over",
                        head));
        step(LEADER, visit, "END", "31/05/2022");

        assertThat(roundStore.find(round).orElseThrow().state()).isEqualTo(RoundState.ENDED);
        assertThat(main(open(CONTROL, "/inspections/" + round)))
                .contains("Thiếu hai thủ tục", "kiểm tra 2 hồ sơ mẫu, 1 hồ sơ không có lỗi");
        concluded(round, visit);
        remedied(visit);
        assertThat(visit(visit).state()).isEqualTo(VisitState.CLOSED);
        papers(round, visit);
    }

    private void concluded(UUID round, UUID visit) {
        String recommendations = "/inspections/" + round + "/recommendations";
        String early = Uuid7.next().toString();
        done(
                post(
                        SECRETARY,
                        recommendations,
                        "id",
                        early,
                        "visit",
                        visit.toString(),
                        "kind",
                        "MEND",
                        "words",
                        "Làm ngay",
                        "due",
                        "31/05/2022"));
        on(6, 10);
        String conclude = "/inspections/" + round + "/concluded";
        assertThat(refused(409, post(CHAIR, conclude, "number", "9/KL", "on", "10/06/2022")))
                .contains("1 kiến nghị có hạn trước ngày kết luận");
        done(post(SECRETARY, recommendations + "/" + early + "/removed"));
        assertThat(refused(409, post(CHAIR, conclude, "number", "9/KL", "on", "10/06/2022")))
                .contains(
                        "Kết luận phải nêu đủ", "Chưa ghi ý kiến của Ủy ban nhân dân xã Tùng Ảnh");
        String seen = roundStore.find(round).orElseThrow().statements().seal();
        done(stated(round, "Tốt", "Chậm", "Thiếu người", "Bố trí thêm"));
        assertThat(
                        refused(
                                409,
                                post(
                                        LEADER,
                                        "/inspections/" + round + "/statements",
                                        "seen",
                                        seen,
                                        "results",
                                        "Khác")))
                .contains("Người khác vừa lưu dự thảo");
        done(
                post(
                        SECRETARY,
                        "/inspections/" + round + "/recommendations",
                        "visit",
                        visit.toString(),
                        "kind",
                        "MEND",
                        "words",
                        "Niêm yết đủ",
                        "due",
                        "20/06/2022"));
        step(HEAD, visit, "OPINE", "10/06/2022", "note", "Nhất trí");
        refused(403, post(CONTROL, conclude, "number", "9/KL", "on", "10/06/2022"));
        done(post(CHAIR, conclude, "number", "9/KL", "on", "10/06/2022"));
        refused(409, post(CHAIR, conclude, "number", "9/KL", "on", "10/06/2022"));
        assertThat(main(open(LEADER, "/inspections/" + round)))
                .contains("Kết luận đúng hạn 21/06/2022");
    }

    private void remedied(UUID visit) {
        on(6, 27);
        step(HEAD, visit, "RECEIVE", "13/06/2022");
        assertThat(main(open(HEAD, "/inspections")))
                .contains("Kiến nghị chưa khắc phục: Niêm yết đủ");
        assertThat(main(open(CONTROL, "/inspection-recommendations")))
                .contains("Quá hạn", "Dự thảo văn bản đôn đốc");
        done(post(CONTROL, "/inspection-recommendations/letter", "agency", DISTRICT));
        assertThat(
                        refused(
                                409,
                                post(
                                        CONTROL,
                                        "/inspection-recommendations/letter",
                                        "agency",
                                        DISTRICT)))
                .contains("Không có kiến nghị quá hạn");
        step(HEAD, visit, "REMEDY", "27/06/2022", "number", "3/BC", "note", "Đã làm");
        step(CONTROL, visit, "RETURN", "27/06/2022", "note", "Thiếu minh chứng");
        step(HEAD, visit, "REMEDY", "27/06/2022", "number", "4/BC", "note", "Đã bổ sung");
        step(CONTROL, visit, "ACCEPT", "27/06/2022");
        assertThat(refused(409, stepping(CONTROL, visit, "CLOSE", "27/06/2022")))
                .contains("Còn 1 kiến nghị");
        String steps = "/inspection-recommendations/" + recommendation(visit) + "/steps";
        assertThat(refused(422, post(HEAD, steps, "step", "SHOW"))).contains("Hãy ghi đã làm gì");
        refused(403, post(CONTROL, steps, "step", "SHOW", "note", "x"));
        done(post(HEAD, steps, "step", "SHOW", "note", "Đã niêm yết"));
        done(post(CONTROL, steps, "step", "RETURN", "note", "Chưa có ảnh"));
        done(post(HEAD, steps, "step", "SHOW", "note", "Có ảnh"));
        done(post(CONTROL, steps, "step", "ACCEPT"));
        step(CONTROL, visit, "CLOSE", "27/06/2022");
        assertThat(main(open(HEAD, path(visit))))
                .contains("Đã đóng", "Báo cáo thực hiện kết luận đúng hạn");
    }

    private UUID recommendation(UUID visit) {
        return jdbc.sql("select id from inspection.recommendation where visit = :visit")
                .param("visit", visit)
                .query(UUID.class)
                .single();
    }

    private void papers(UUID round, UUID visit) throws Exception {
        assertThat(docx("/inspections/" + round + "/papers/decision.docx"))
                .contains(
                        "QUYẾT ĐỊNH",
                        "7/QĐ",
                        "Trưởng đoàn",
                        "Ủy ban nhân dân xã Tùng Ảnh",
                        "Ngân sách huyện");
        assertThat(docx("/inspections/" + round + "/papers/conclusion.docx"))
                .contains("KẾT LUẬN", "9/KL", "Thiếu người", "Niêm yết đủ");
        assertThat(docx(path(visit) + "/papers/notice.docx")).contains("THÔNG BÁO", "1/TB");
        assertThat(docx(path(visit) + "/papers/minutes-3.docx"))
                .contains("BIÊN BẢN", "Làm việc với đơn vị");
        MvcTestResult pdf = get(CONTROL, "/inspections/" + round + "/papers/conclusion.pdf");
        assertThat(pdf.getResponse().getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        refused(404, get(CONTROL, "/inspections/" + round + "/papers/other.docx"));
        assertThat(
                        docx(
                                "/inspection-plans/"
                                        + roundStore.find(round).orElseThrow().plan()
                                        + "/papers/plan.docx"))
                .contains("KẾ HOẠCH", "Nội dung purpose", "5/KH");
    }

    private String docx(String path) throws Exception {
        MvcTestResult answer = get(CONTROL, path);
        assertThat(answer).hasStatus(200);
        try (XWPFDocument document =
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        answer.getResponse().getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void aPlanSaysEightThingsAndIsApprovedByALeaderAlone() {
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        "/inspection-plans",
                                        "agency",
                                        "x",
                                        "year",
                                        "1999",
                                        "purpose",
                                        "x".repeat(5001))))
                .contains("Hãy chọn cơ quan kiểm tra", "Hãy ghi năm", "dài quá 5000");
        refused(403, post(HEAD, "/inspection-plans", "agency", DISTRICT, "year", "2022"));
        UUID id = drafted("money", "", "funding", "");
        String path = "/inspection-plans/" + id;
        refused(404, get(HEAD, path));
        assertThat(
                        refused(
                                409,
                                post(
                                        CONTROL,
                                        "/inspection-plans",
                                        "agency",
                                        DISTRICT,
                                        "year",
                                        "2022")))
                .contains("đã có kế hoạch kiểm tra năm 2022");
        assertThat(refused(422, unit(id, DISTRICT, "01/06/2023", "31/05/2023")))
                .contains("Hãy chọn đơn vị", "Khoảng ngày");
        assertThat(refused(422, unit(id, COMMUNE, "01/06/2023", "30/06/2023")))
                .contains("nằm trong năm 2022");
        refused(403, post(CONTROL, path + "/approved", "number", "1", "on", "31/05/2022"));
        assertThat(refused(409, post(CHAIR, path + "/approved", "number", "1", "on", "31/05/2022")))
                .contains("còn trống mục 6, 8");
        assertThat(refused(422, post(CHAIR, path + "/approved", "number", "", "on", "01/06/2022")))
                .contains("Hãy ghi số, ký hiệu", "Ngày này không đúng");
        done(unit(id, COMMUNE, "01/06/2022", "30/06/2022"));
        refused(409, unit(id, COMMUNE, "01/06/2022", "30/06/2022"));
        done(unit(id, OTHER, "01/07/2022", "30/07/2022"));
        String row =
                jdbc.sql("select id from inspection.planned_unit where unit = :unit")
                        .param("unit", UUID.fromString(OTHER))
                        .query(UUID.class)
                        .single()
                        .toString();
        done(post(CONTROL, path + "/units/" + row + "/removed"));
        done(
                post(
                        CONTROL,
                        path,
                        "purpose",
                        "a",
                        "content",
                        "b",
                        "team",
                        "c",
                        "participants",
                        "d",
                        "schedule",
                        "e",
                        "duties",
                        "f",
                        "funding",
                        "g"));
        refused(409, post(CONTROL, path + "/sent", "sentOn", "31/05/2022"));
        done(post(CHAIR, path + "/approved", "number", "1/KH", "on", "10/05/2022"));
        refused(409, unit(id, OTHER, "01/07/2022", "30/07/2022"));
        assertThat(main(open(HEAD, path)))
                .contains("Phê duyệt sau ngày quy định", "hạn 24/05/2022 đã qua");
        assertThat(main(open(CONTROL, "/inspections")))
                .contains("Kế hoạch kiểm tra năm 2022 chưa gửi");
        assertThat(main(open(HEAD, "/inspections"))).doesNotContain("chưa gửi");
        refused(422, post(CONTROL, path + "/sent", "sentOn", "09/05/2022"));
        done(post(CONTROL, path + "/sent", "sentOn", "31/05/2022"));
        assertThat(main(open(HEAD, "/inspection-plans"))).contains("Đã gửi đơn vị");
    }

    /** What the province plans is not told to the district by what is refused. */
    private void unseen(UUID first, UUID second) {
        agency(first, Unit.idOf("h27"));
        assertThat(refused(409, named(second, LEADER, "LEADER")))
                .contains("đã đi kiểm tra — từ 06/06/2022");
        done(visit(second, Uuid7.next(), COMMUNE, "06/06/2022", "06/06/2022"));
        agency(first, Unit.idOf("dt"));
    }

    private void agency(UUID round, UUID agency) {
        jdbc.sql("update inspection.round set agency = :agency where id = :id")
                .param("agency", agency)
                .param("id", round)
                .update();
    }

    @Test
    void nobodyAndNoUnitIsAtTwoPlacesAtATime() {
        UUID first = round(null, "31/05/2022", "30/06/2022");
        team(first);
        done(visit(first, Uuid7.next(), COMMUNE, "06/06/2022", "08/06/2022"));
        assertThat(refused(409, visit(first, Uuid7.next(), OTHER, "08/06/2022", "09/06/2022")))
                .contains(
                        "đã đi kiểm tra Ủy ban nhân dân xã Tùng Ảnh từ 06/06/2022 đến 08/06/2022");
        assertThat(refused(422, visit(first, Uuid7.next(), OTHER, "29/06/2022", "01/07/2022")))
                .contains("từ 31/05/2022 đến 30/06/2022");
        UUID second = round(null, "31/05/2022", "30/06/2022");
        assertThat(refused(409, visit(second, Uuid7.next(), COMMUNE, "07/06/2022", "07/06/2022")))
                .contains("đã được kiểm tra trong đợt");
        done(visit(second, Uuid7.next(), OTHER, "07/06/2022", "07/06/2022"));
        assertThat(refused(409, named(second, LEADER, "LEADER")))
                .contains("chọn ngày khác hoặc người khác");
        unseen(first, second);
        assertThat(refused(409, named(second, "chutich.yenho", "LEADER")))
                .contains("không kiểm tra đơn vị này");
        assertThat(refused(409, named(first, "truongphong.tuphap", "LEADER")))
                .contains("đã có Trưởng đoàn");
        assertThat(refused(422, named(first, "khongco", "X")))
                .contains("Hãy chọn người", "Hãy chọn chức danh");
        assertThat(
                        refused(
                                409,
                                post(
                                        CHAIR,
                                        "/inspections/" + second + "/decided",
                                        "number",
                                        "1",
                                        "on",
                                        "31/05/2022")))
                .contains("chưa có Trưởng đoàn", "chưa có Thư ký");
        done(post(CONTROL, "/inspections/" + first + "/cancelled", "reason", "Đổi kế hoạch"));
        done(named(second, LEADER, "LEADER"));
    }
}
