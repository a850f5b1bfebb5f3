package vn.motcua.document;

/**
 * The forms of the one-stop mechanism that the program prints, whatever number a law gives them.
 */
public enum FormKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** The receipt for several dossiers of one person: biên bản giao nhận hồ sơ. */
    JOINT_RECEIPT,
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST,
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL,
    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 it asks for an extension. */
    APOLOGY,
    /** Thông báo dừng giải quyết hồ sơ, which the law of 2018 did not have. */
    STOP_NOTICE,
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    ROUTING_SLIP,
    /** Sổ theo dõi hồ sơ. */
    REGISTER,
    /** Sổ chứng thực: a book of certification. */
    CERTIFICATE_BOOK,
    /** Tình hình, kết quả giải quyết thủ tục hành chính (biểu II.06a). */
    FIGURES,
    /** Báo cáo định kỳ: the forms of a statutory report, with their figures. */
    STATISTICS,
    /** The written part of a statutory report. */
    NARRATIVE,
    /** Quy trình nội bộ: the table of steps, as the annex of the decision that approves it. */
    PROCESS_TABLE,
    /** Bộ niêm yết: what a place of disclosure shows of the procedures received there. */
    POSTING_SET,
    /** Công văn kiến nghị: a letter that recommends to cure discrepancies of procedures. */
    RECOMMENDATION,
    /** Quyết định ban hành kế hoạch: a plan with its annexes of tasks. */
    PLAN,
    /** Biểu mẫu rà soát, đánh giá thủ tục hành chính: plan, sheets, cost and reports of reviews. */
    REVIEW,
    /** Công văn đôn đốc, hướng dẫn, chỉ đạo; thông báo: a directive letter. */
    DIRECTIVE,
    /** Danh sách tổng hợp sáng kiến: initiatives of reform that go up. */
    INITIATIVE_LIST,
    /** Quyết định, thông báo, biên bản, kết luận: papers of an inspection. */
    INSPECTION,
    /** Biên lai thu tiền phí, lệ phí. */
    FEE_RECEIPT,
    /** Thông báo nộp phí, lệ phí, with the code that banks read. */
    FEE_NOTICE,
    /** Biên bản giao nhận hồ sơ, kết quả với bưu điện. */
    POST_HANDOVER
}
