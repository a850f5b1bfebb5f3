package vn.motcua.offsystem;

import java.util.List;

/** Columns of the lists, as their heads are written in files. */
public enum ListColumn {
    CODE,
    NUMBER,
    DAY,
    NAME,
    ADDRESS,
    PROCEDURE,
    WORDS,
    AMOUNT;

    private static final List<ListColumn> ORDERED = List.of(values());

    static List<ListColumn> ordered() {
        return ORDERED;
    }

    /** In Vietnamese, whatever the reader's language: files go from hand to hand. */
    public String head(ListKind kind) {
        return switch (this) {
            case CODE -> "Mã hồ sơ";
            case NUMBER ->
                    switch (kind) {
                        case FEE_RECEIPT -> "Số biên lai";
                        case POSTAL -> "Số hiệu bưu gửi";
                        case PAPER_REGISTER, OUTGOING -> "Số, ký hiệu";
                    };
            case DAY ->
                    switch (kind) {
                        case PAPER_REGISTER -> "Ngày tiếp nhận";
                        case OUTGOING -> "Ngày văn bản";
                        case FEE_RECEIPT -> "Ngày thu";
                        case POSTAL -> "Ngày bàn giao";
                    };
            case NAME ->
                    switch (kind) {
                        case FEE_RECEIPT -> "Người nộp tiền";
                        case OUTGOING -> "Nơi nhận";
                        case PAPER_REGISTER, POSTAL -> "Người nộp hồ sơ";
                    };
            case ADDRESS -> "Địa chỉ";
            case PROCEDURE -> "Thủ tục";
            case WORDS -> kind == ListKind.OUTGOING ? "Trích yếu" : "Nội dung thu";
            case AMOUNT -> "Số tiền";
        };
    }
}
