package vn.motcua.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.document.ReviewPaper;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.review.Consolidations;
import vn.motcua.review.CutTests;
import vn.motcua.review.Merged;
import vn.motcua.review.ReportStep;
import vn.motcua.review.ReviewLimits;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.ReviewReport;
import vn.motcua.review.ReviewSheets;
import vn.motcua.review.Reviewed;
import vn.motcua.review.UnitReports;

/** The forms of reviews as files: plan, sheet, cost sheet, reports; read by all of the staff. */
@Controller
class ReviewFilesDoor {

    private static final String ONE = ReviewDesk.PATH + "/{id}";
    private static final String SHEET = ONE + "/sheets/{planned}";
    private static final String UNIT = ONE + "/units/{unit}";

    private final ReviewPlans plans;
    private final ReviewReading reading;
    private final ReviewSheets sheets;
    private final UnitReports reports;
    private final Consolidations consolidations;
    private final ReviewLimits limits;
    private final ReviewTables tables;
    private final ReviewFiles files;
    private final SheetHeads heads;
    private final ReviewDesk desk;

    ReviewFilesDoor(
            ReviewPlans plans,
            ReviewReading reading,
            ReviewSheets sheets,
            UnitReports reports,
            Consolidations consolidations,
            ReviewLimits limits,
            ReviewTables tables,
            ReviewFiles files,
            SheetHeads heads,
            ReviewDesk desk) {
        this.plans = plans;
        this.reading = reading;
        this.sheets = sheets;
        this.reports = reports;
        this.consolidations = consolidations;
        this.limits = limits;
        this.tables = tables;
        this.files = files;
        this.heads = heads;
        this.desk = desk;
    }

    @GetMapping(ONE + ".docx")
    ResponseEntity<byte[]> planDocument(@PathVariable UUID id) {
        return files.docx("ke-hoach-ra-soat", plan(id), desk.names());
    }

    @GetMapping(ONE + ".xlsx")
    ResponseEntity<byte[]> planTable(@PathVariable UUID id) {
        return files.xlsx("ke-hoach-ra-soat", plan(id));
    }

    private ReviewFiles.Form plan(UUID id) {
        desk.who();
        ReviewPlan plan = plans.find(id);
        return new ReviewFiles.Form(
                plan.unit(),
                "",
                plan.isIssued() ? plan.number() : null,
                plan.signedOn(),
                "KẾ HOẠCH",
                plan.title(),
                List.of(tables.plan(reading.of(plan), desk.names())),
                plan.signer());
    }

    @GetMapping(SHEET + ".docx")
    ResponseEntity<byte[]> sheetDocument(@PathVariable UUID id, @PathVariable UUID planned) {
        return files.docx("phieu-ra-soat", sheet(id, planned), desk.names());
    }

    @GetMapping(SHEET + ".xlsx")
    ResponseEntity<byte[]> sheetTable(@PathVariable UUID id, @PathVariable UUID planned) {
        return files.xlsx("phieu-ra-soat", sheet(id, planned));
    }

    private ReviewFiles.Form sheet(UUID id, UUID planned) {
        SheetHead head = head(id, planned);
        Reviewed reviewed = head.reviewed();
        return new ReviewFiles.Form(
                reviewed.planned().unit(),
                "Mẫu 02A/RS-KSTT",
                null,
                null,
                "RÀ SOÁT, ĐÁNH GIÁ THỦ TỤC HÀNH CHÍNH",
                reviewed.planned().name() + " (" + reviewed.planned().code() + ")",
                List.of(
                        tables.answers(reviewed.content(), sheets.questions(head.plan())),
                        tables.proposals(
                                "II. Phương án đơn giản hóa theo bộ phận tạo thành",
                                reviewed.items(),
                                reviewed.content().proposals())),
                "");
    }

    private SheetHead head(UUID id, UUID planned) {
        SignedIn by = desk.who();
        return heads.of(id, planned, by);
    }

    @GetMapping(SHEET + "/cost.docx")
    ResponseEntity<byte[]> costDocument(@PathVariable UUID id, @PathVariable UUID planned) {
        return files.docx("bang-tinh-chi-phi", cost(id, planned), desk.names());
    }

    @GetMapping(SHEET + "/cost.xlsx")
    ResponseEntity<byte[]> costTable(@PathVariable UUID id, @PathVariable UUID planned) {
        return files.xlsx("bang-tinh-chi-phi", cost(id, planned));
    }

    private ReviewFiles.Form cost(UUID id, UUID planned) {
        Reviewed reviewed = head(id, planned).reviewed();
        return new ReviewFiles.Form(
                reviewed.planned().unit(),
                "Mẫu 03/SCM-KSTT",
                null,
                null,
                "TÍNH CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH",
                reviewed.planned().name() + " (" + reviewed.planned().code() + ")",
                tables.cost(reviewed.content().cost()),
                "");
    }

    @GetMapping(UNIT + ".docx")
    ResponseEntity<byte[]> unitDocument(@PathVariable UUID id, @PathVariable UUID unit) {
        return files.docx("bao-cao-ra-soat", unit(id, unit), desk.names());
    }

    @GetMapping(UNIT + ".xlsx")
    ResponseEntity<byte[]> unitTable(@PathVariable UUID id, @PathVariable UUID unit) {
        return files.xlsx("bao-cao-ra-soat", unit(id, unit));
    }

    /** What was approved, once it was; until then, and after a return, what the sheets say. */
    private ReviewFiles.Form unit(UUID id, UUID unit) {
        desk.who();
        ReviewPlan plan = plans.find(id);
        List<Reviewed> own =
                reading.of(plan).stream().filter(one -> one.planned().unit().equals(unit)).toList();
        if (own.isEmpty()) {
            throw new RefusalException(new ReviewRefusal.NoSuchReviewReport());
        }
        ReviewReport last = reports.last(id).get(unit);
        ReviewReport kept = last == null || last.isReturned() ? null : last;
        List<Merged> procedures =
                kept == null ? own.stream().map(Merged::of).toList() : kept.content().procedures();
        CutTests tests =
                kept == null
                        ? reading.tests(plan, own)
                        : limits.tests(kept.content().cut(), plan.year());
        List<ReviewPaper.Block> blocks = new ArrayList<>();
        blocks.add(basis(plan, procedures.size()));
        blocks.add(ReviewPaper.Block.text("II. Kết quả so với chỉ tiêu", tables.tests(tests)));
        blocks.add(tables.procedures("III. Danh mục phương án", procedures, desk.names()));
        detail(procedures, blocks);
        return report(
                unit,
                plan,
                blocks,
                kept == null ? null : kept.step(ReportStep.Kind.SUBMITTED).orElse(null));
    }

    private static ReviewPaper.Block basis(ReviewPlan plan, int procedures) {
        String number = plan.number().isBlank() ? "……" : plan.number();
        return ReviewPaper.Block.text(
                "I. Căn cứ, quá trình thực hiện",
                List.of(
                        "Căn cứ Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính (đã được"
                                + " sửa đổi, bổ sung) và %s (%s), đã rà soát %d thủ tục hành chính."
                                        .formatted(plan.title(), number, procedures)));
    }

    private void detail(List<Merged> procedures, List<ReviewPaper.Block> blocks) {
        for (Merged one : procedures) {
            if (!one.proposals().isEmpty()) {
                blocks.add(
                        tables.proposals(
                                one.name() + " (" + one.code() + ")",
                                one.items(),
                                one.proposals()));
            }
        }
    }

    private static ReviewFiles.Form report(
            UUID unit, ReviewPlan plan, List<ReviewPaper.Block> blocks, @Nullable ReportStep sent) {
        return new ReviewFiles.Form(
                unit,
                "Báo cáo kết quả rà soát",
                sent == null ? null : sent.number(),
                sent == null ? null : sent.on(),
                "BÁO CÁO",
                "Kết quả rà soát và phương án đơn giản hóa thủ tục hành chính năm " + plan.year(),
                blocks,
                "");
    }

    @GetMapping(ONE + "/whole.docx")
    ResponseEntity<byte[]> wholeDocument(@PathVariable UUID id) {
        return files.docx("bao-cao-tong-hop", whole(id), desk.names());
    }

    @GetMapping(ONE + "/whole.xlsx")
    ResponseEntity<byte[]> wholeTable(@PathVariable UUID id) {
        return files.xlsx("bao-cao-tong-hop", whole(id));
    }

    private ReviewFiles.Form whole(UUID id) {
        desk.who();
        ReviewPlan plan = plans.find(id);
        ReviewReport report =
                consolidations
                        .find(id)
                        .orElseThrow(
                                () -> new RefusalException(new ReviewRefusal.NoSuchReviewReport()));
        List<Merged> procedures = report.content().procedures();
        List<ReviewPaper.Block> blocks = new ArrayList<>();
        blocks.add(basis(plan, procedures.size()));
        blocks.add(
                ReviewPaper.Block.text(
                        "II. Kết quả so với chỉ tiêu",
                        tables.tests(limits.tests(report.content().cut(), plan.year()))));
        blocks.add(tables.procedures("III. Danh mục phương án đã gộp", procedures, desk.names()));
        detail(procedures, blocks);
        return report(plan.unit(), plan, blocks, report.step(ReportStep.Kind.SENT).orElse(null));
    }
}
