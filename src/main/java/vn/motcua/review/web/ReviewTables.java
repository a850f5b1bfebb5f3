package vn.motcua.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.document.ReviewPaper;
import vn.motcua.review.Amounts;
import vn.motcua.review.Answer;
import vn.motcua.review.ComplianceCost;
import vn.motcua.review.CostLine;
import vn.motcua.review.CostSheet;
import vn.motcua.review.Cut;
import vn.motcua.review.CutTests;
import vn.motcua.review.Merged;
import vn.motcua.review.Planned;
import vn.motcua.review.Proposal;
import vn.motcua.review.Question;
import vn.motcua.review.RegulatoryItem;
import vn.motcua.review.Reviewed;
import vn.motcua.review.SheetContent;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** The tables of the forms of reviews, in Vietnamese; columns as they are remembered. */
@Component
class ReviewTables {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final Texts texts;

    ReviewTables(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.text(VIETNAMESE, key, arguments);
    }

    private static ReviewPaper.Block table(
            String heading, List<String> heads, List<Integer> widths, List<List<String>> rows) {
        return new ReviewPaper.Block(heading, List.of(), heads, widths, rows);
    }

    /** What a plan must say of each procedure. */
    ReviewPaper.Block plan(List<Reviewed> all, ReviewNames names) {
        List<List<String>> rows = new ArrayList<>();
        for (Reviewed one : all) {
            Planned planned = one.planned();
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            planned.name() + " (" + planned.code() + ")",
                            planned.fieldName(),
                            unit(planned.unit(), names),
                            planned.support(),
                            day(planned.from()),
                            day(planned.to()),
                            text(planned.basis().key()) + ": " + planned.reason(),
                            planned.product()));
        }
        return table(
                "",
                List.of(
                        "STT",
                        "Tên thủ tục hành chính",
                        "Lĩnh vực",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Bắt đầu",
                        "Hoàn thành",
                        "Căn cứ lựa chọn",
                        "Dự kiến sản phẩm"),
                List.of(4, 20, 9, 13, 10, 8, 8, 16, 12),
                rows);
    }

    static String day(LocalDate day) {
        return Typed.text(day);
    }

    static String unit(UUID id, ReviewNames names) {
        return names.chart().lastKnown(id, names.today()).map(unit -> unit.name()).orElse("—");
    }

    /** The questions with their answers. */
    ReviewPaper.Block answers(SheetContent content, List<Question> questions) {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : questions) {
            Answer answer = content.answers().get(question.id());
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            text(question.group().key()),
                            question.text().vi(),
                            answer == null
                                    ? ""
                                    : text(answer.yes() ? "review.answer.yes" : "review.answer.no"),
                            answer == null ? "" : answer.words()));
        }
        return table(
                "I. Nội dung rà soát",
                List.of("STT", "Nhóm", "Câu hỏi", "Trả lời", "Lý do, hướng xử lý"),
                List.of(5, 15, 45, 8, 27),
                rows);
    }

    /** What is proposed, by constituent. */
    ReviewPaper.Block proposals(
            String heading, List<RegulatoryItem> items, List<Proposal> proposals) {
        List<List<String>> rows = new ArrayList<>();
        for (RegulatoryItem item : items) {
            for (Proposal one : proposals) {
                if (one.item().equals(item.key())) {
                    rows.add(
                            List.of(
                                    String.valueOf(rows.size() + 1),
                                    text(item.constituent().key()),
                                    item.words(),
                                    text(one.change().key()) + ": " + one.words(),
                                    one.reason(),
                                    one.instrument() + ", " + one.article(),
                                    text(one.competence().key())));
                }
            }
        }
        return table(
                heading,
                List.of(
                        "STT",
                        "Bộ phận tạo thành",
                        "Quy định hiện hành",
                        "Nội dung đơn giản hóa",
                        "Lý do",
                        "Kiến nghị thực thi: văn bản, điều, khoản",
                        "Thẩm quyền"),
                List.of(4, 11, 21, 21, 17, 15, 11),
                rows);
    }

    /** The columns of the standard-cost sheet. */
    private static final List<String> COST_HEADS =
            List.of(
                    "STT",
                    "Các công việc khi thực hiện TTHC",
                    "Các hoạt động, cách thức thực hiện cụ thể",
                    "Thời gian thực hiện (giờ)",
                    "Mức TNBQ/01 người/01 giờ làm việc (đồng)",
                    "Mức chi phí thuê tư vấn, dịch vụ (đồng)",
                    "Mức phí, lệ phí, chi phí khác (đồng)",
                    "Số lần thực hiện/01 năm",
                    "Số lượng đối tượng tuân thủ/01 năm",
                    "Chi phí thực hiện TTHC (đồng)",
                    "Tổng chi phí thực hiện TTHC/01 năm (đồng)",
                    "Ghi chú");

    private static final List<Integer> COST_WIDTHS = List.of(4, 11, 15, 7, 8, 8, 8, 6, 8, 8, 9, 8);

    /** Both sides of the cost sheet, and what is saved. */
    List<ReviewPaper.Block> cost(CostSheet sheet) {
        ComplianceCost cost = ComplianceCost.of(sheet);
        return List.of(
                side("I. Chi phí thực hiện TTHC hiện tại", sheet, false, cost.before()),
                side("II. Chi phí thực hiện TTHC sau đơn giản hóa", sheet, true, cost.after()),
                ReviewPaper.Block.text("III. So sánh", saving(cost)));
    }

    private static List<String> saving(ComplianceCost cost) {
        return List.of(
                "Chi phí tuân thủ trước khi đơn giản hóa: "
                        + Amounts.text(cost.before().yearDong())
                        + " đồng/năm.",
                "Chi phí tuân thủ sau khi đơn giản hóa: "
                        + Amounts.text(cost.after().yearDong())
                        + " đồng/năm.",
                "Chi phí tiết kiệm: " + Amounts.text(cost.savingDong()) + " đồng/năm.",
                "Tỷ lệ cắt giảm chi phí: "
                        + cost.rate().map(Amounts::text).map(rate -> rate + " %.").orElse("—"));
    }

    private ReviewPaper.Block side(
            String heading, CostSheet sheet, boolean after, ComplianceCost.Side sum) {
        CostSheet.Frequency often = after ? sheet.after() : sheet.before();
        List<List<String>> rows = new ArrayList<>();
        for (CostLine line : sheet.lines()) {
            CostLine.Values values = after ? line.after() : line.before();
            ComplianceCost alone = ComplianceCost.of(sheet.with(List.of(line)));
            ComplianceCost.Side own = after ? alone.after() : alone.before();
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            text(line.work().key()),
                            line.activity(),
                            Amounts.text(values.hours()),
                            Amounts.text(sheet.hourlyIncome()),
                            Amounts.text(values.services()),
                            Amounts.text(values.fees()),
                            Amounts.text(often.times()),
                            Amounts.text(often.parties()),
                            Amounts.text(own.onceDong()),
                            Amounts.text(own.yearDong()),
                            after ? line.reason() : line.source()));
        }
        rows.add(
                List.of(
                        "",
                        "Tổng cộng",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Amounts.text(sum.onceDong()),
                        Amounts.text(sum.yearDong()),
                        ""));
        return table(heading, COST_HEADS, COST_WIDTHS, rows);
    }

    /** Procedures of a report with what they cost and save. */
    ReviewPaper.Block procedures(String heading, List<Merged> all, ReviewNames names) {
        List<List<String>> rows = new ArrayList<>();
        for (Merged one : all) {
            ComplianceCost cost = one.costs();
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.name() + " (" + one.code() + ")",
                            one.fieldName(),
                            String.join(
                                    ", ", one.units().stream().map(id -> unit(id, names)).toList()),
                            one.proposals().size() + "/" + one.items().size(),
                            Amounts.text(cost.before().yearDong()),
                            Amounts.text(cost.after().yearDong()),
                            Amounts.text(cost.savingDong()),
                            cost.rate().map(Amounts::text).orElse("—"),
                            one.reason()));
        }
        return table(
                heading,
                List.of(
                        "STT",
                        "Tên thủ tục hành chính",
                        "Lĩnh vực",
                        "Đơn vị đề xuất",
                        "Quy định cắt giảm",
                        "Chi phí trước (đồng/năm)",
                        "Chi phí sau (đồng/năm)",
                        "Tiết kiệm (đồng/năm)",
                        "Tỷ lệ (%)",
                        "Ghi chú"),
                List.of(4, 22, 9, 15, 8, 10, 10, 10, 6, 6),
                rows);
    }

    /** Both tests, in sentences. */
    List<String> tests(CutTests tests) {
        List<String> said = new ArrayList<>();
        for (Cut.CountBy by : Cut.CountBy.values()) {
            var share = tests.cut().regulations(by);
            said.add(
                    "%s: %s/%s, %s %%; tối thiểu %d %%: %s%s."
                            .formatted(
                                    text("review.test." + by),
                                    share.part().toPlainString(),
                                    share.whole().toPlainString(),
                                    share.percent().map(Amounts::text).orElse("—"),
                                    tests.regulationsLeast(),
                                    text(tests.regulations(by).key()),
                                    by == tests.by() ? "" : " (cách hiểu khác, tính kèm)"));
        }
        var cost = tests.cut().cost();
        said.add(
                "Chi phí tuân thủ cắt giảm: %s %%; tối thiểu %d %%: %s."
                        .formatted(
                                cost.percent().map(Amounts::text).orElse("—"),
                                tests.costLeast(),
                                text(tests.cost().key())));
        return said;
    }
}
