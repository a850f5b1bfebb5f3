package vn.motcua.review;

import vn.motcua.kernel.LegalBasis;

/** What somebody does for a procedure, in the order of the rows of the standard-cost sheet. */
@LegalBasis("tt-02-2017#27.3")
public enum CostWork {
    /** Chuẩn bị hồ sơ, one line for each paper. */
    PREPARE,
    /** Nộp hồ sơ. */
    SUBMIT,
    /** Nộp phí, lệ phí, chi phí khác. */
    PAY,
    /** Chuẩn bị, phục vụ việc kiểm tra, đánh giá của cơ quan có thẩm quyền. */
    INSPECTION,
    /** Công việc khác. */
    OTHER,
    /** Nhận kết quả. */
    RECEIVE;

    /** Message key of its name. */
    public String key() {
        return "review.work." + this;
    }
}
