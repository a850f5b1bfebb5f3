package vn.motcua.payment;

/** What is owed (khoản phải nộp). */
public enum ObligationKind {
    /** Phí, lệ phí: by the fee lines of the procedure. */
    FEE,
    /** Thuế và khoản nộp khác: by a notice of whoever sets it. */
    TAX
}
