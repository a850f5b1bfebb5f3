package vn.motcua.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * Where a dossier stands. The table of statuses: our own, the national code that the portal knows,
 * and where each may go. What the public reads of it is the message {@code dossier.track.status.*};
 * the picture in the documents is drawn from here.
 */
@LegalBasis("tt-22-2019#4")
public enum Status {
    /** Mới đăng ký: filed, not yet looked at. */
    REGISTERED(1, 1),
    /** Được tiếp nhận: the receipt is issued and the clock runs. */
    RECEIVED(2, 2),
    /** Không được tiếp nhận: refused at the door, with form 03. */
    NOT_RECEIVED(3, 3),
    /** Đang xử lý: at the desks. */
    PROCESSING(4, 4),
    /** Yêu cầu bổ sung giấy tờ: with the citizen, by form 02. */
    SUPPLEMENT(5, 5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính: with the citizen, who is to pay. */
    OBLIGATION(6, 6),
    /** Công dân yêu cầu rút hồ sơ: taken back before there was a result. */
    WITHDRAWN(7, 7),
    /** Dừng xử lý: refused or closed for silence; the papers wait to be given back. */
    STOPPED(8, 8),
    /** Đã xử lý xong: the result is signed and recorded. */
    RESOLVED(9, 9),
    /** Đã trả kết quả: handed over, the end. */
    RETURNED(10, 10),
    /** Tạm dừng: stopped for a time; the portal has no code of its own for it. */
    SUSPENDED(11, 8),
    /** Từ chối giải quyết, đã trả hồ sơ: no result was handed over, so never the portal's 10. */
    REFUSED_RETURNED(12, 8),
    /** Đóng vì không bổ sung, đã trả hồ sơ: closed for silence, and the papers went back. */
    LAPSED_RETURNED(13, 8),
    /** Đã rút, đã trả hồ sơ: taken back, and the papers went back. */
    WITHDRAWN_RETURNED(14, 7);

    private final int code;
    private final int national;

    Status(int code, int national) {
        this.code = code;
        this.national = national;
    }

    /** As stored; never given to another status. */
    public int code() {
        return code;
    }

    /** The number that the national portal knows, 1 to 10. */
    public int national() {
        return national;
    }

    /** Where a dossier may go from here in one act. */
    public Set<Status> next() {
        return switch (this) {
            case REGISTERED -> Set.of(RECEIVED, NOT_RECEIVED, SUPPLEMENT, WITHDRAWN);
            case RECEIVED, PROCESSING ->
                    Set.of(
                            PROCESSING,
                            SUPPLEMENT,
                            OBLIGATION,
                            SUSPENDED,
                            WITHDRAWN,
                            STOPPED,
                            RESOLVED);
            case SUPPLEMENT -> Set.of(REGISTERED, RECEIVED, PROCESSING, WITHDRAWN, STOPPED);
            case OBLIGATION, SUSPENDED -> Set.of(RECEIVED, PROCESSING, WITHDRAWN, STOPPED);
            case STOPPED -> Set.of(REFUSED_RETURNED, LAPSED_RETURNED);
            case WITHDRAWN -> Set.of(WITHDRAWN_RETURNED);
            case RESOLVED -> Set.of(RETURNED);
            case NOT_RECEIVED, RETURNED, REFUSED_RETURNED, LAPSED_RETURNED, WITHDRAWN_RETURNED ->
                    Set.of();
        };
    }

    /** Where a dossier stands when what came of it has been handed over. */
    static Status closed(@Nullable Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> REFUSED_RETURNED;
            case LAPSED -> LAPSED_RETURNED;
            case WITHDRAWN -> WITHDRAWN_RETURNED;
            case NOT_RECEIVED -> NOT_RECEIVED;
            case RESULT -> RETURNED;
            case null -> RETURNED;
        };
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
