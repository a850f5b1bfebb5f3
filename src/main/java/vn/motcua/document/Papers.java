package vn.motcua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/**
 * Makes papers from the forms of the law, as PDF/A-2b and PDF/UA-1. To hand a paper out, go through
 * {@link IssuedPapers}, which keeps it.
 *
 * <p>Each throws a {@link RefusalException} with {@link DocumentRefusal.NoForm} when no law of that
 * day knows the form, and with {@link DocumentRefusal.UnknownFormSet} for a set that is none.
 */
@Component
@LegalBasis({"tt-01-2018#9", "tt-01-2018#10.1"})
public final class Papers {

    private final FormPages pages;
    private final PdfMaker pdf;

    Papers(FormPages pages, PdfMaker pdf) {
        this.pages = pages;
        this.pdf = pdf;
    }

    /**
     * Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
     *
     * @param choice by the day of reception
     */
    public byte[] receipt(ReceiptForm form, FormChoice choice) {
        return make(FormKind.RECEIPT, choice, form.qrText(), form, form.receivedAt());
    }

    /**
     * Biên bản giao nhận hồ sơ.
     *
     * @param choice by the day of reception
     */
    public byte[] jointReceipt(JointReceiptForm form, FormChoice choice) {
        return make(FormKind.JOINT_RECEIPT, choice, null, form, form.at());
    }

    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    public byte[] supplement(SupplementForm form, FormChoice choice) {
        return make(FormKind.SUPPLEMENT_REQUEST, choice, form.qrText(), form, form.at());
    }

    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    public byte[] refusal(RefusalForm form, FormChoice choice) {
        return make(FormKind.REFUSAL, choice, form.qrText(), form, form.at());
    }

    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    public byte[] apology(ApologyForm form, FormChoice choice) {
        return make(FormKind.APOLOGY, choice, form.qrText(), form, form.at());
    }

    /** Thông báo dừng giải quyết hồ sơ. */
    public byte[] stopNotice(StopNoticeForm form, FormChoice choice) {
        return make(FormKind.STOP_NOTICE, choice, form.qrText(), form, form.at());
    }

    /**
     * Phiếu kiểm soát quá trình giải quyết hồ sơ.
     *
     * @param choice by the day of reception
     */
    public byte[] routingSlip(RoutingSlipForm form, FormChoice choice) {
        return make(FormKind.ROUTING_SLIP, choice, form.qrText(), form, form.printedAt());
    }

    /** Sổ theo dõi hồ sơ. */
    public byte[] register(RegisterSheet sheet, FormChoice choice) {
        return make(FormKind.REGISTER, choice, null, sheet, sheet.printedAt());
    }

    /** Sổ chứng thực. */
    public byte[] certificates(CertificateBook book, FormChoice choice) {
        return make(FormKind.CERTIFICATE_BOOK, choice, null, book, book.printedAt());
    }

    /** Tình hình, kết quả giải quyết thủ tục hành chính (biểu II.06a). */
    public byte[] figures(FiguresSheet sheet, FormChoice choice) {
        return make(FormKind.FIGURES, choice, null, sheet, sheet.countedAt());
    }

    /** Báo cáo định kỳ: forms with their figures. */
    public byte[] statistics(StatisticsReport report, FormChoice choice) {
        return make(FormKind.STATISTICS, choice, null, report, report.at());
    }

    /** Quy trình nội bộ, as the annex of the decision that approves it. */
    public byte[] process(ProcessTable table, FormChoice choice) {
        return make(FormKind.PROCESS_TABLE, choice, null, table, table.printedAt());
    }

    /** Bộ niêm yết: the list, the sheets and the petition notice of a place of disclosure. */
    public byte[] postings(PostingSet set, FormChoice choice) {
        return make(FormKind.POSTING_SET, choice, null, set, set.madeAt());
    }

    /** Công văn kiến nghị. */
    public byte[] recommendation(RecommendationLetter letter, FormChoice choice) {
        return make(FormKind.RECOMMENDATION, choice, null, letter, letter.at());
    }

    /** Quyết định ban hành kế hoạch, with its annexes. */
    public byte[] plan(PlanPaper plan, FormChoice choice) {
        return make(FormKind.PLAN, choice, null, plan, plan.at());
    }

    /** Công văn, thông báo. */
    public byte[] directive(DirectiveLetter letter, FormChoice choice) {
        return make(FormKind.DIRECTIVE, choice, null, letter, letter.at());
    }

    /** Quyết định, thông báo, biên bản, kết luận kiểm tra. */
    public byte[] inspection(InspectionPaper paper, FormChoice choice) {
        return make(FormKind.INSPECTION, choice, null, paper, paper.at());
    }

    /** Biên lai thu tiền phí, lệ phí. */
    public byte[] feeReceipt(FeeReceiptForm form, FormChoice choice) {
        return make(FormKind.FEE_RECEIPT, choice, null, form, form.at());
    }

    /** Thông báo nộp phí, lệ phí. */
    public byte[] feeNotice(FeeNoticeForm form, FormChoice choice) {
        return make(FormKind.FEE_NOTICE, choice, form.qrText(), form, form.at());
    }

    /** Biên bản giao nhận hồ sơ, kết quả với bưu điện. */
    public byte[] postHandOver(PostHandOverForm form, FormChoice choice) {
        return make(FormKind.POST_HANDOVER, choice, null, form, form.at());
    }

    private byte[] make(
            FormKind kind, FormChoice choice, @Nullable String qr, Object content, Instant madeAt) {
        return pdf.make(pages.page(kind, choice, qr, content).xhtml(), madeAt);
    }
}
