package vn.motcua.plan.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.VietnameseText;

/** The columns of such a table, by what offices call them. */
public enum Column {
    NUMBER("^(s?tt|so tt|so thu tu)$"),
    SUPPORT("phoi hop"),
    LEAD("chu tri|thuc hien chinh|^(don vi|co quan) thuc hien$|^don vi$"),
    PRODUCT("san pham|ket qua"),
    TIME("thoi gian|thoi han|tien do"),
    TASK("noi dung|nhiem vu|cong viec");

    private final Pattern called;

    Column(String called) {
        this.called = Pattern.compile(called);
    }

    /** The column that a head names. */
    static Optional<Column> of(String head) {
        String folded = VietnameseText.fold(head);
        for (Column column : values()) {
            if (column.called.matcher(folded).find()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
