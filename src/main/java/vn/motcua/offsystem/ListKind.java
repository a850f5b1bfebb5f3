package vn.motcua.offsystem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.catalog.sheet.SheetReader;

/** Lists that are kept apart from the system, with the columns of their files. */
public enum ListKind {
    /** The book that is written by hand (sổ theo dõi bằng giấy). */
    PAPER_REGISTER(EnumSet.of(ListColumn.DAY, ListColumn.NAME)),
    /** Results in the register of outgoing documents (sổ văn bản đi). */
    OUTGOING(EnumSet.of(ListColumn.NUMBER, ListColumn.DAY, ListColumn.WORDS)),
    /** Stubs of receipts for fees (biên lai phí, lệ phí). */
    FEE_RECEIPT(EnumSet.of(ListColumn.NUMBER, ListColumn.DAY, ListColumn.NAME, ListColumn.AMOUNT)),
    /** What the post handed over (danh sách bàn giao qua bưu chính công ích). */
    POSTAL(EnumSet.of(ListColumn.NUMBER, ListColumn.DAY, ListColumn.NAME));

    private final Set<ListColumn> needed;

    ListKind(Set<ListColumn> needed) {
        this.needed = needed;
    }

    /** In the order of the template. */
    public List<ListColumn> columns() {
        return ListColumn.ordered().stream().filter(this::has).toList();
    }

    private boolean has(ListColumn column) {
        return switch (column) {
            case NUMBER -> this != PAPER_REGISTER;
            case AMOUNT -> this == FEE_RECEIPT;
            case WORDS -> this == OUTGOING || this == FEE_RECEIPT;
            case ADDRESS -> this == PAPER_REGISTER || this == POSTAL;
            case CODE, DAY, NAME, PROCEDURE -> true;
        };
    }

    public boolean needs(ListColumn column) {
        return needed.contains(column);
    }

    List<SheetReader.Column> sheet() {
        return columns().stream()
                .map(column ->
                        new SheetReader.Column(
                                column.name(), List.of(column.head(this)), needs(column)))
                .toList();
    }

    /** Whether its day is the one on which a dossier was brought. */
    boolean isReception() {
        return this == PAPER_REGISTER || this == POSTAL;
    }

    /** Whether its day may be the one on which the result came, or only that. */
    boolean isOfResult() {
        return this == OUTGOING || this == FEE_RECEIPT;
    }

    /** As addresses have it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
