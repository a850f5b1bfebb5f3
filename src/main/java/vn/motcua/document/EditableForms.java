package vn.motcua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forms that an officer writes, as DOCX to go on writing in. They are drafts: what is handed
 * out is made by {@link Papers} and kept by {@link IssuedPapers}. Words and order come from the
 * same templates, so that no edition says one thing on paper and another here. Refused as there.
 */
@Component
public final class EditableForms {

    /** The media type of what is made here. */
    public static final String DOCX = ContentType.DOCX;

    /** The media type of tables. */
    public static final String XLSX = ContentType.XLSX;

    private final FormPages pages;

    EditableForms(FormPages pages) {
        this.pages = pages;
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

    /** Quy trình nội bộ, as the annex of the decision that approves it. */
    public byte[] process(ProcessTable table, FormChoice choice) {
        return make(FormKind.PROCESS_TABLE, choice, null, table, table.printedAt());
    }

    /** Công văn kiến nghị. */
    public byte[] recommendation(RecommendationLetter letter, FormChoice choice) {
        return make(FormKind.RECOMMENDATION, choice, null, letter, letter.at());
    }

    /** Báo cáo định kỳ: forms with their figures, whose heads stand over several columns. */
    public byte[] statistics(StatisticsReport report) {
        return WordStatistics.make(report);
    }

    /** The same as tables of an office program, one sheet for each form. */
    public byte[] statisticsTables(StatisticsReport report) {
        return SheetStatistics.of(report);
    }

    /** The written part of a statutory report. */
    public byte[] narrative(NarrativeReport report, FormChoice choice) {
        return make(FormKind.NARRATIVE, choice, null, report, report.at());
    }

    /** Quyết định ban hành kế hoạch, with its annexes. */
    public byte[] plan(PlanPaper plan, FormChoice choice) {
        return make(FormKind.PLAN, choice, null, plan, plan.at());
    }

    /** Biểu mẫu rà soát thủ tục hành chính. */
    public byte[] review(ReviewPaper paper, FormChoice choice) {
        return make(FormKind.REVIEW, choice, null, paper, paper.at());
    }

    /** Công văn, thông báo. */
    public byte[] directive(DirectiveLetter letter, FormChoice choice) {
        return make(FormKind.DIRECTIVE, choice, null, letter, letter.at());
    }

    /** Danh sách tổng hợp sáng kiến. */
    public byte[] initiatives(InitiativeListPaper list, FormChoice choice) {
        return make(FormKind.INITIATIVE_LIST, choice, null, list, list.at());
    }

    /** Quyết định, thông báo, biên bản, kết luận kiểm tra. */
    public byte[] inspection(InspectionPaper paper, FormChoice choice) {
        return make(FormKind.INSPECTION, choice, null, paper, paper.at());
    }

    private byte[] make(
            FormKind kind, FormChoice choice, @Nullable String qr, Object content, Instant madeAt) {
        return WordMaker.make(pages.page(kind, choice, qr, content), madeAt);
    }
}
