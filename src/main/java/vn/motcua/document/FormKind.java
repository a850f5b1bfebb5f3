package vn.motcua.document;

/**
 * The forms of the one-stop mechanism that the program prints, whatever number a law gives them.
 */
public enum FormKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    ROUTING_SLIP
}
