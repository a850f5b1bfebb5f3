package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.RoundTrips;

/** Lists are read, looked at, taken whole or not at all, withdrawn; their lines find dossiers. */
class RegisterListsTest extends OffsystemRoom {

    @Autowired RegisterLists lists;

    @Test
    void aPreviewSaysWhatWouldComeOfItAndCountsNothing() {
        desk.receive("Phan Thị Hiền");
        UUID list =
                read(
                        ListKind.PAPER_REGISTER,
                        PAPER,
                        ",31/05/2022,Phan Thi Hien,,2.000635",
                        ",31/05/2022,Lê Văn Lạ,,2.000635");

        String page = main(open(CONTROL, "/offsystem/lists/" + list));
        assertThat(page).contains("Đang xem trước", "Khớp với hồ sơ 1", "chờ kết luận 1");
        assertThat(states(list)).containsExactly("MATCHED", "OPEN");
        assertThat(main(open(CONTROL, "/offsystem"))).contains("Chưa có danh sách nào");
        done(post(CONTROL, "/offsystem/lists/" + list + "/taken"));
        assertThat(main(open(CONTROL, "/offsystem"))).contains("Lê Văn Lạ");
        assertThat(main(open(CONTROL, "/offsystem?state=MATCHED"))).contains("Phan Thi Hien");
    }

    @Test
    void aPreviewThatIsDroppedLeavesNothing() {
        UUID list = read(ListKind.PAPER_REGISTER, PAPER, ",31/05/2022,Lê Văn Lạ,,2.000635");
        done(post(CONTROL, "/offsystem/lists/" + list + "/dropped"));
        assertThat(states(list)).isEmpty();
        refused(404, get(CONTROL, "/offsystem/lists/" + list));
        refused(404, post(CONTROL, "/offsystem/lists/" + list + "/taken"));
    }

    @Test
    void aFormThatIsSentAgainAfterAWayBackIsReadAnew() {
        UUID id = Uuid7.next();
        done(sent(id, ListKind.PAPER_REGISTER, "so.csv", csv(PAPER, ",31/05/2022,Lê Lạ,,")));
        done(
                sent(
                        id,
                        ListKind.PAPER_REGISTER,
                        "so.csv",
                        csv(PAPER, ",31/05/2022,Lê Văn A,,", ",31/05/2022,Lê Văn B,,")));
        assertThat(states(id)).hasSize(2);
        done(post(CONTROL, "/offsystem/lists/" + id + "/taken"));
        refused(409, sent(id, ListKind.PAPER_REGISTER, "so.csv", csv(PAPER, ",31/05/2022,C,,")));
        assertThat(states(id)).hasSize(2);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsKept() {
        UUID id = Uuid7.next();
        String page =
                refused(
                        422,
                        sent(
                                id,
                                ListKind.FEE_RECEIPT,
                                "bienlai.csv",
                                csv(
                                        "Số biên lai;Ngày thu;Người nộp tiền;Số tiền",
                                        "0001;31/05/2022;Lê Văn Lạ;8.000",
                                        ";31/13/2022;Lê Văn Lạ;tám nghìn",
                                        "0003;31/12/2021;;1")));
        assertThat(page)
                .contains("2 dòng của tệp không đúng", "dòng 3", "Thiếu “Số biên lai”")
                .contains("không phải một ngày", "không phải số tiền")
                .contains("dòng 4", "ngoài kỳ", "Thiếu “Người nộp tiền”")
                .doesNotContain("dòng 2");
        refused(404, get(CONTROL, "/offsystem/lists/" + id));
    }

    @Test
    void aFileThatIsNoListIsRefusedAsAWhole() {
        UUID id = Uuid7.next();
        assertThat(refused(422, sent(id, ListKind.POSTAL, "a.pdf", csv("x"))))
                .contains("XLSX hoặc CSV");
        assertThat(refused(422, sent(id, ListKind.POSTAL, "a.xlsx", csv("x"))))
                .contains("Không đọc được tệp");
        assertThat(refused(422, sent(id, ListKind.POSTAL, "a.csv", csv("Tên,Ngày", "a,b"))))
                .contains("không có cột tên “Tên”", "Thiếu cột “Số hiệu bưu gửi”");
        assertThat(refused(422, sent(id, ListKind.POSTAL, "a.csv", new byte[0])))
                .contains("Hãy chọn một tệp");
        assertThat(
                        refused(
                                422,
                                sent(
                                        id,
                                        ListKind.POSTAL,
                                        "a.csv",
                                        csv("x"),
                                        "unit",
                                        "",
                                        "from",
                                        "1/1/2030",
                                        "source",
                                        " ")))
                .contains("Hãy chọn cơ quan", "Ngày này không đúng", "Hãy ghi nguồn");
    }

    @Test
    void theSameFileIsTakenOnceUntilItIsWithdrawn() {
        String row = ",31/05/2022,Lê Văn Lạ,,2.000635";
        UUID first = taken(ListKind.PAPER_REGISTER, PAPER, row);
        assertThat(
                        refused(
                                409,
                                sent(
                                        Uuid7.next(),
                                        ListKind.PAPER_REGISTER,
                                        "khac.csv",
                                        csv(PAPER, row))))
                .contains("đã được nhập");
        refused(422, post(CONTROL, "/offsystem/lists/" + first + "/withdrawn", "note", " "));
        done(post(CONTROL, "/offsystem/lists/" + first + "/withdrawn", "note", "Nhập nhầm kỳ"));
        refused(409, post(CONTROL, "/offsystem/lists/" + first + "/withdrawn", "note", "Lần nữa"));
        assertThat(main(open(CONTROL, "/offsystem"))).doesNotContain("Lê Văn Lạ");
        assertThat(main(open(CONTROL, "/offsystem/lists/" + first))).contains("Nhập nhầm kỳ");
        refused(409, stepping(CONTROL, line(first, 2), "DISMISS", "note", "x"));
        taken(ListKind.PAPER_REGISTER, PAPER, row);
    }

    @Test
    void aSheetIsReadLikeATextAndItsDaysAreDays() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        byte[] sheet =
                SheetWriter.write(
                        "Sổ",
                        new int[] {20, 20, 20, 20},
                        List.of("Mã hồ sơ", "Ngày tiếp nhận", "Người nộp hồ sơ", "Thủ tục"),
                        List.of(
                                List.of(
                                        code(dossier),
                                        LocalDate.of(2022, 5, 31),
                                        "Phan Thị Hiền",
                                        "Thủ tục lạ")));
        UUID id = Uuid7.next();
        done(sent(id, ListKind.PAPER_REGISTER, "so.xlsx", sheet));
        assertThat(states(id)).containsExactly("MATCHED");
    }

    @Test
    void whoeverIsNoControlOfficeBringsNothingIn() {
        refused(403, get(CHAIR, "/offsystem/lists/new"));
        refused(403, get(CHAIR, "/offsystem/templates/postal.xlsx"));
        UUID list = taken(ListKind.PAPER_REGISTER, PAPER, ",31/05/2022,Lê Văn Lạ,,2.000635");
        open(CHAIR, "/offsystem/lists/" + list);
        refused(404, get(OTHER, "/offsystem/lists/" + list));
        refused(403, post(CHAIR, "/offsystem/lists/" + list + "/withdrawn", "note", "x"));
        refused(403, get("hotich.tunganh", "/offsystem"));
    }

    @Test
    void numbersOfResultsAndReceiptsFindTheirDossier() {
        UUID dossier = desk.receive("Phan Thị Hiền");
        desk.forward(dossier, 4);
        follow(dossier);
        UUID list =
                taken(
                        ListKind.OUTGOING,
                        "\"Số, ký hiệu\",Ngày văn bản,Trích yếu,Nơi nhận",
                        "12/TL,31/05/2022,Cấp bản sao trích lục hộ tịch,Phan Thị Hiền",
                        "99/TL,31/05/2022,Cấp bản sao trích lục hộ tịch,Đỗ Văn Xa");
        assertThat(states(list)).containsExactly("MATCHED", "OPEN");
    }

    @Test
    void tenThousandLinesTakeAsManyStatementsAsOne() {
        for (int i = 0; i < 3; i++) {
            desk.receive("Phan Thị Hiền " + i);
        }
        List<String> rows = new ArrayList<>(List.of(PAPER));
        for (int i = 0; i < 10_000; i++) {
            rows.add(",31/05/2022,Phan Thị Hiền " + i + ",,2.000635");
        }
        int few = statements(PAPER, ",31/05/2022,Phan Thị Hiền,,2.000635");
        int many = statements(rows.toArray(String[]::new));

        assertThat(many).as("statements").isEqualTo(few).isLessThan(25);
    }

    private int statements(String... rows) {
        UUID id = Uuid7.next();
        ListTyped typed =
                new ListTyped(
                        ListKind.PAPER_REGISTER,
                        Unit.idOf("tunganh"),
                        LocalDate.of(2022, 5, 1),
                        LocalDate.of(2022, 6, 10),
                        "Sổ");
        return RoundTrips.of(() ->
                        now(() -> {
                            lists.read(
                                    id,
                                    typed,
                                    new RegisterLists.Sent("so.csv", csv(rows)),
                                    staff(CONTROL));
                            lists.take(id, staff(CONTROL));
                            return id;
                        }))
                .statements();
    }
}
