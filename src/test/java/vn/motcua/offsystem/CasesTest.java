package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** What people say of lines: which dossier it is, that it is none, that it stood outside. */
class CasesTest extends OffsystemRoom {

    private static final String STRANGE = ",31/05/2022,Lê Văn Lạ,,2.000635";

    @Test
    void whatIsUncertainIsProposedWithWhatSpeaksForItAndTakenByAPress() {
        UUID first = desk.receive("Phan Thị Hiền");
        desk.receive("Phan Thị Hiền");
        UUID list = taken(ListKind.PAPER_REGISTER, PAPER, ",30/05/2022,Phan Thị Hiên,,");
        assertThat(states(list)).as("two are alike").containsExactly("PROPOSED");

        Document queue = open(CONTROL, "/offsystem/matching");
        assertThat(main(queue))
                .contains("Phan Thị Hiên", "Trùng họ tên", "Lệch 1 ngày", "Dòng 1 trên 1");
        assertThat(queue.select("button[name=take]")).hasSize(2);
        assertThat(queue.select("form:has(input[name=dossier]) button[name]"))
                .as("what Enter presses beside a typed code")
                .isEmpty();
        UUID line = line(list, 2);
        done(post(CONTROL, "/offsystem/matching/" + line, "take", first.toString()));
        assertThat(states(list)).containsExactly("MATCHED");
        assertThat(main(open(CONTROL, "/offsystem/matching"))).contains("Không còn dòng nào");
        assertThat(main(open(CONTROL, "/offsystem/lines/" + line)))
                .contains(code(first), "Xác định là hồ sơ");
        refused(409, post(CONTROL, "/offsystem/matching/" + line, "refuse", "yes"));
    }

    @Test
    void oneDossierIsOneLineOfAKindOfList() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        String row = ",31/05/2022,Phan Thị Hiền,,2.000635";
        UUID twice = taken(ListKind.PAPER_REGISTER, PAPER, row, row);
        assertThat(states(twice)).containsExactly("PROPOSED", "PROPOSED");
        done(
                post(
                        CONTROL,
                        "/offsystem/matching/" + line(twice, 2),
                        "dossier",
                        code(dossier).toLowerCase()));
        assertThat(
                        refused(
                                409,
                                post(
                                        CONTROL,
                                        "/offsystem/matching/" + line(twice, 3),
                                        "take",
                                        dossier.toString())))
                .contains("Một dòng khác");
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        "/offsystem/matching/" + line(twice, 3),
                                        "dossier",
                                        "H00.1")))
                .contains("Không có hồ sơ mang mã này");
        UUID later = taken(ListKind.PAPER_REGISTER, PAPER, row + " ");
        assertThat(states(later)).as("another list has it").containsExactly("OPEN");
    }

    @Test
    void theCodeDecidesUnlessTheNameSaysOtherwise() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        UUID list =
                taken(
                        ListKind.PAPER_REGISTER,
                        PAPER,
                        code(dossier) + ",20/05/2022,Trần Quốc Bảo,,");
        assertThat(states(list)).containsExactly("PROPOSED");
        done(post(CONTROL, "/offsystem/lists/" + list + "/withdrawn", "note", "Thử lại"));
        list = taken(ListKind.PAPER_REGISTER, PAPER, code(dossier) + ",20/05/2022,Phan Hiền,,");
        assertThat(states(list)).containsExactly("MATCHED");
    }

    @Test
    void theCodeOfAnotherAgencysDossierFindsNothing() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        UUID list = Uuid7.next();
        done(
                sent(
                        list,
                        ListKind.PAPER_REGISTER,
                        "so.csv",
                        csv(PAPER, code(dossier) + ",31/05/2022,Phan Thị Hiền,,"),
                        "unit",
                        Unit.idOf("thitran").toString()));
        assertThat(states(list)).containsExactly("OPEN");
    }

    @Test
    void aCaseIsConfirmedWithReasonUnitFieldAndDay() {
        UUID line = line(taken(ListKind.PAPER_REGISTER, PAPER, ",31/05/2022,Lê Văn Lạ,,Lạ"), 2);
        assertThat(refused(422, stepping(CONTROL, line, "CONFIRM", "day", "31/05/2022")))
                .contains("Hãy ghi lý do");
        assertThat(
                        refused(
                                422,
                                stepping(
                                        CONTROL,
                                        line,
                                        "CONFIRM",
                                        "note",
                                        "Sổ có",
                                        "day",
                                        "31/05/2030",
                                        "procedure",
                                        "9.999999")))
                .contains("không sau hôm nay", "Danh mục không có");
        assertThat(
                        refused(
                                422,
                                stepping(
                                        CONTROL,
                                        line,
                                        "CONFIRM",
                                        "note",
                                        "Sổ có",
                                        "day",
                                        "31/05/2022")))
                .contains("Hãy chọn lĩnh vực");
        step(
                line,
                "CONFIRM",
                "note",
                "Sổ có, phần mềm không",
                "day",
                "30/05/2022",
                "procedure",
                "2.000635");
        String page = main(open(CONTROL, "/offsystem/lines/" + line));
        assertThat(page).contains("Ngoài hệ thống", "Sổ có, phần mềm không", "30/05/2022");
        assertThat(main(open(CONTROL, "/offsystem?state=CONFIRMED"))).contains("Lê Văn Lạ");
        refused(409, stepping(CONTROL, line, "DISMISS", "note", "x"));
    }

    @Test
    void whatWasEnteredLaterIsLinkedAndOpenedAgain() {
        UUID before = desk.receive("Ai đó");
        UUID line =
                line(taken(ListKind.PAPER_REGISTER, PAPER, ",01/06/2022,Lê Văn Lạ,,2.000635"), 2);
        step(line, "CONFIRM", "note", "x", "day", "01/06/2022", "procedure", "2.000635");
        assertThat(refused(422, stepping(CONTROL, line, "LINK", "dossier", code(before))))
                .contains("không phải hồ sơ nhập muộn");
        UUID later = desk.later(Duration.ofDays(2)).receive("Lê Văn Lạ");
        step(line, "LINK", "dossier", code(later));
        assertThat(main(open(CONTROL, "/offsystem/lines/" + line)))
                .contains("đã nhập muộn", code(later));
        step(line, "REOPEN", "note", "Xem lại");
        assertThat(main(open(CONTROL, "/offsystem?state=UNDECIDED"))).contains("Lê Văn Lạ");
        step(line, "DISMISS", "note", "Ghi trùng");
        assertThat(main(open(CONTROL, "/offsystem?state=UNDECIDED"))).doesNotContain("Lê Văn Lạ");
    }

    @Test
    void theUnitSeesItsOwnAndExplainsAndDecidesNothing() throws Exception {
        UUID line = line(taken(ListKind.PAPER_REGISTER, PAPER, STRANGE), 2);
        assertThat(main(open(CHAIR, "/offsystem"))).contains("Lê Văn Lạ");
        assertThat(main(open(OTHER, "/offsystem"))).doesNotContain("Lê Văn Lạ");
        refused(404, get(OTHER, "/offsystem/lines/" + line));
        refused(404, stepping(OTHER, line, "EXPLAIN", "note", "x"));
        refused(403, stepping(CHAIR, line, "CONFIRM", "note", "x"));
        refused(403, get(CHAIR, "/offsystem/matching"));
        Document page = open(CHAIR, "/offsystem/lines/" + line);
        assertThat(page.select("input[name=step]").eachAttr("value")).containsExactly("EXPLAIN");
        refused(422, stepping(CHAIR, line, "EXPLAIN", "note", " "));
        done(stepping(CHAIR, line, "EXPLAIN", "note", "Mất điện cả ngày"));
        assertThat(main(open(CONTROL, "/offsystem/lines/" + line)))
                .contains("Mất điện cả ngày", "Đơn vị giải trình");

        byte[] sheet = get(CHAIR, "/offsystem.xlsx?q=la").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("Lê Văn Lạ");
        }
    }

    @Test
    void aPersonWhoIsErasedStandsInNoLineEither() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        UUID list =
                taken(ListKind.PAPER_REGISTER, PAPER, ",31/05/2022,Phan Thị Hiền,Thôn 5,2.000635");
        program.getBean(OffsystemErasure.class).erase(dossier);
        assertThat(
                        jdbc.sql(
                                        "select name || folded_name || address || words || folded_words"
                                                + " from offsystem.line where list = :id")
                                .param("id", list)
                                .query(String.class)
                                .single())
                .isEmpty();
    }
}
