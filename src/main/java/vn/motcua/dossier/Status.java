package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;

/**
 * Where a dossier stands, in the national list of statuses; {@code code} is the number that the
 * national portal knows.
 */
@LegalBasis("tt-22-2019#4")
public enum Status {
    /** Được tiếp nhận: the receipt is issued and the clock runs. */
    RECEIVED(2),
    /** Đang xử lý: at the desks. */
    PROCESSING(4),
    /** Đã xử lý xong: the result is signed and recorded. */
    RESOLVED(9),
    /** Đã trả kết quả: handed over, the end. */
    RETURNED(10);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static Status of(int code) {
        for (Status status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("No status has the code " + code);
    }
}
