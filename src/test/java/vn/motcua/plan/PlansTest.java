package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.SeedPlan;
import vn.motcua.plan.reading.Sort;

/** A plan from its document to the day on which it is issued. */
class PlansTest extends PlanRoom {

    private static final String SMALL =
            """
            QUYẾT ĐỊNH
            Ban hành Kế hoạch năm 2022
            ỦY BAN NHÂN DÂN HUYỆN
            TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian thực hiện
            1\tBan hành kế hoạch\tUBND các xã, thị trấn\tPhòng Tư pháp\tKế hoạch\tTrước 10/3/2022
            2\tTập huấn\tPhòng Nội vị\tTrường Chính trị\tLớp học\tKhi có kinh phí
            """;

    private long count() {
        return jdbc.sql("select count(*) from plan.plan").query(Long.class).single();
    }

    @Test
    void whatIsNoPlanIsRefusedAndNothingIsKept() {
        long before = count();
        String unit = DISTRICT;
        assertThat(refused(422, post(CONTROL, "/plans", "unit", unit)))
                .contains("Hãy chọn tệp văn bản của kế hoạch");
        assertThat(refused(422, upload(CONTROL, "/plans", "a.exe", new byte[] {1}, "unit", unit)))
                .contains("Không đọc được tệp này");
        assertThat(
                        refused(
                                422,
                                upload(
                                        CONTROL,
                                        "/plans",
                                        "a.txt",
                                        new byte[] {(byte) 0xff, (byte) 0xfe, 0x41},
                                        "unit",
                                        unit)))
                .contains("Không đọc được tệp này");
        assertThat(
                        refused(
                                422,
                                upload(
                                        CONTROL,
                                        "/plans",
                                        "a.docx",
                                        "PK nothing".getBytes(StandardCharsets.UTF_8),
                                        "unit",
                                        unit)))
                .isNotBlank();
        assertThat(refused(422, post(CONTROL, "/plans", "unit", unit, "text", "Chẳng có bảng")))
                .contains("Không tìm thấy bảng nhiệm vụ nào");
        assertThat(refused(422, post(CONTROL, "/plans", "unit", unit, "text", SMALL, "year", "99")))
                .contains("Năm của kế hoạch phải từ 2000 đến 2100");
        assertThat(refused(422, post(CONTROL, "/plans", "unit", "x", "text", SMALL)))
                .contains("Hãy chọn cơ quan");
        assertThat(
                        refused(
                                422,
                                post(
                                        COMMUNE_CHAIR,
                                        "/plans",
                                        "unit",
                                        Unit.idOf("thitran").toString(),
                                        "text",
                                        SMALL)))
                .contains("Hãy chọn cơ quan");
        assertThat(post(COMMUNE, "/plans", "unit", unit, "text", SMALL)).hasStatus(403);
        assertThat(get(COMMUNE, "/plans/new")).hasStatus(403);
        assertThat(get(CONTROL, "/plans/" + UUID.randomUUID())).hasStatus(404);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        MvcTestResult answer =
                post(CONTROL, "/plans", "unit", DISTRICT, "text", "Không bảng", "year", "2022");
        Document page = page(answer);
        assertThat(page.select("textarea").text()).isEqualTo("Không bảng");
        assertThat(page.select("select[name=unit] option[selected]").attr("value"))
                .isEqualTo(DISTRICT);
    }

    @Test
    void theSeedsPlanIsReadLookedAtAndIssued() throws IOException {
        UUID id = staged(SeedPlan.text());
        String path = "/plans/" + id;

        String draft = main(open(CONTROL, path));
        assertThat(draft)
                .contains("Số văn bản ở trang đầu để trống, còn Phụ lục I ghi số 258/QĐ-UBND.")
                .contains("Thiếu I.2: số thứ tự nhảy đến I.3.")
                .contains("Thiếu V.1", "Thiếu II-7")
                .contains("Có các tỷ lệ 40%, 35% nhưng nêu cấp tỉnh, huyện, xã")
                .contains("“TTTC” có lẽ là “TTHC” gõ nhầm.")
                .contains("Không nhận ra cơ quan: Văn phòng UBND tỉnh.")
                .contains("Dòng 3 của văn bản: Số: /QĐ-UBND");
        assertThat(plans.findings(id))
                .extracting(one -> one.finding().sort())
                .contains(Sort.PRODUCT_OFF_TARGET, Sort.OLD_DOCUMENT, Sort.LEAD_OF_OTHER_LEVEL);
        assertThat(main(open(CONTROL, rowPath(id, "II-2"))))
                .contains("Nguyên văn")
                .contains("2 | Số hóa kết quả giải quyết TTHC")
                .contains("Có các tỷ lệ 40%, 35%");

        assertThat(refused(409, post(CONTROL, path + "/checked", "version", version(id))))
                .contains("điểm bất thường chưa ai xem");
        correctsOneRow(id);
        choosesAnAgency(id);
        done(post(CONTROL, path + "/findings/kept", "finding", "1"));
        done(post(CONTROL, path + "/findings/kept"));
        assertThat(refused(409, post(CONTROL, path + "/issued", "version", version(id))))
                .contains("chưa được rà soát xong");
        done(post(CONTROL, path + "/checked", "version", version(id)));
        done(post(CONTROL, path + "/reopened", "version", version(id)));
        done(post(CONTROL, path + "/checked", "version", version(id)));
        issues(id);
        prints(id);
        assertThat(types(id))
                .startsWith("plan.staged", "plan.row-corrected", "plan.agency-chosen")
                .endsWith("plan.checked", "plan.reopened", "plan.checked", "plan.issued");
    }

    private List<String> types(UUID id) {
        return program.getBean(Journal.class).read(id).stream()
                .map(entry -> entry.type())
                .collect(Collectors.toList());
    }

    private void correctsOneRow(UUID id) {
        PlanRow row = row(id, "II-4");
        String path = rowPath(id, "II-4");
        String stale = version(id);
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        path,
                                        "version",
                                        stale,
                                        "code",
                                        "",
                                        "task",
                                        "",
                                        "last",
                                        "31/02/2022")))
                .contains("Ngày này không đúng");
        assertThat(refused(409, post(CONTROL, path, fields(row, stale, "I.1", ""))))
                .contains("Mã I.1 đã thuộc về dòng khác.");
        done(post(CONTROL, path, fields(row, stale, "II-4", "UBND cấp huyện; UBND cấp xã")));
        PlanRow after = row(id, "II-4");
        assertThat(after.cells().lead()).isEqualTo("UBND cấp huyện; UBND cấp xã");
        assertThat(after.leading()).hasSize(17).contains(Unit.idOf("dt"), Unit.idOf("tunganh"));
        assertThat(after.term()).isEqualTo(row.term());
        assertThat(settled(id, Sort.LEAD_OF_OTHER_LEVEL))
                .containsExactly(NotedFinding.Settled.CORRECTED);
        assertThat(refused(409, post(CONTROL, path, fields(row, stale, "II-4", "UBND cấp xã"))))
                .contains("Người khác vừa sửa kế hoạch này.");
        assertThat(post(COMMUNE, path, fields(row, version(id), "II-4", "X"))).hasStatus(403);
    }

    private static String[] fields(PlanRow row, String version, String code, String lead) {
        return new String[] {
            "version",
            version,
            "section",
            row.section(),
            "code",
            code,
            "task",
            row.cells().task(),
            "lead",
            lead,
            "support",
            row.cells().support(),
            "product",
            row.cells().product(),
            "time",
            row.cells().time()
        };
    }

    private List<NotedFinding.Settled> settled(UUID id, Sort sort) {
        return plans.findings(id).stream()
                .filter(one -> one.finding().sort() == sort)
                .map(NotedFinding::settled)
                .collect(Collectors.toList());
    }

    private void choosesAnAgency(UUID id) {
        String path = "/plans/" + id + "/agencies";
        String culture = Unit.idOf("dt-culture").toString();
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        path,
                                        "version",
                                        version(id),
                                        "said",
                                        "Trung tâm VH-TT",
                                        "chosen",
                                        "x")))
                .contains("Hãy chọn ít nhất một đơn vị đang có.");
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        path,
                                        "version",
                                        version(id),
                                        "said",
                                        "Hội đồng xã",
                                        "chosen",
                                        culture)))
                .contains("Kế hoạch không có cụm từ “Hội đồng xã”.");
        done(
                post(
                        CONTROL,
                        path,
                        "version",
                        version(id),
                        "said",
                        "Trung tâm VH-TT",
                        "chosen",
                        culture));
        assertThat(row(id, "III.3").involved()).contains(Unit.idOf("dt-culture"));
        assertThat(row(id, "VI.1").leading()).contains(Unit.idOf("dt-culture"));
    }

    private void issues(UUID id) {
        String path = "/plans/" + id + "/issued";
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        path,
                                        "version",
                                        version(id),
                                        "number",
                                        "",
                                        "day",
                                        "03/03/2023",
                                        "title",
                                        "",
                                        "signer",
                                        "")))
                .contains("Hãy ghi số, ký hiệu")
                .contains("không ghi ngày chưa đến")
                .contains("Hãy ghi tên")
                .contains("Hãy ghi họ tên người ký");
        done(
                post(
                        CONTROL,
                        path,
                        "version",
                        version(id),
                        "number",
                        "258/QĐ-UBND",
                        "day",
                        "03/3/2022",
                        "title",
                        plans.find(id).title(),
                        "signerTitle",
                        "KT. Chủ tịch - Phó Chủ tịch",
                        "signer",
                        "Hoàng Xuân Hùng"));
        Plan plan = plans.find(id);
        assertThat(plan.isIssued()).isTrue();
        assertThat(plan.file()).as("the document that was read stays").isEqualTo(plan.source());
        assertThat(get(CONTROL, "/plans/" + id + "/file")).hasStatus(200);
        assertThat(refused(409, post(CONTROL, path, "version", version(id))))
                .contains("Kế hoạch đã ban hành");
        assertThat(main(open(COMMUNE, "/plans/" + id)))
                .contains("24 dòng")
                .contains("Quá hạn", "258/QĐ-UBND");
        assertThat(main(open(COMMUNE, "/plans"))).contains("258/QĐ-UBND");
    }

    private void prints(UUID id) throws IOException {
        byte[] pdf = get(COMMUNE, "/plans/" + id + ".pdf").getResponse().getContentAsByteArray();
        String text;
        try (PDDocument read = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
        byte[] docx = get(COMMUNE, "/plans/" + id + ".docx").getResponse().getContentAsByteArray();
        String word;
        try (XWPFWordExtractor read =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            word = read.getText().replaceAll("\\s+", " ");
        }
        for (String made : List.of(text, word)) {
            assertThat(made)
                    .contains("258/QĐ-UBND", "Đức Thọ, ngày 03 tháng 3 năm 2022")
                    .contains("Căn cứ Nghị định số 45/2020/NĐ-CP")
                    .contains("Điều 4.", "Phụ lục I", "PHỤ LỤC II")
                    .contains("Kèm theo Quyết định số: 258/QĐ-UBND")
                    .contains("Công tác khác", "Hoàng Xuân Hùng");
        }
    }

    @Test
    void rowsAreAddedAndTakenOutAndSeveralPlansStandBesideEachOther() {
        UUID first = staged(SMALL);
        UUID second = staged(SMALL);
        String path = "/plans/" + first;
        assertThat(plans.rows(first)).extracting(PlanRow::code).containsExactly("I-1", "I-2");
        assertThat(plans.findings(first))
                .extracting(one -> one.finding().sort())
                .contains(Sort.TIME_UNREADABLE, Sort.AGENCY_UNKNOWN, Sort.PART_MISSING);
        open(CONTROL, path + "/rows/new");
        String row = Uuid7.next().toString();
        assertThat(refused(422, post(CONTROL, path + "/rows", "version", version(first))))
                .contains("Hãy ghi mã dòng", "Hãy ghi nội dung công việc");
        String[] added = {
            "version",
            version(first),
            "row",
            row,
            "appendix",
            "1",
            "code",
            "I-3",
            "task",
            "Công khai",
            "lead",
            "Phòng Tư pháp",
            "time",
            "Quý II"
        };
        done(post(CONTROL, path + "/rows", added));
        added[1] = version(first);
        done(post(CONTROL, path + "/rows", added));
        assertThat(plans.rows(first)).hasSize(3);
        assertThat(plans.rows(second)).hasSize(2);
        String taken = rowPath(first, "I-2") + "/withdrawn";
        assertThat(refused(422, post(CONTROL, taken, "version", version(first), "reason", " ")))
                .contains("Hãy ghi lý do");
        done(post(CONTROL, taken, "version", version(first), "reason", "Chưa có kinh phí"));
        assertThat(plans.rows(first)).extracting(PlanRow::code).containsExactly("I-1", "I-3");
        assertThat(post(CONTROL, taken, "version", version(first), "reason", "x")).hasStatus(404);
        assertThat(types(first)).endsWith("plan.row-added", "plan.row-withdrawn");
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        issued(SMALL, "77/QĐ-UBND");
        UUID second = staged(SMALL);
        post(CONTROL, "/plans/" + second + "/findings/kept");
        done(post(CONTROL, "/plans/" + second + "/checked", "version", version(second)));
        assertThat(
                        refused(
                                409,
                                post(
                                        CONTROL,
                                        "/plans/" + second + "/issued",
                                        "version",
                                        version(second),
                                        "number",
                                        "77/QĐ-UBND",
                                        "day",
                                        "04/03/2022",
                                        "title",
                                        "Kế hoạch",
                                        "signer",
                                        "A")))
                .contains("số 77/QĐ-UBND");
        assertThat(plans.find(second).isIssued()).isFalse();
    }
}
