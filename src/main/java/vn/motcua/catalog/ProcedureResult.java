package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure ends in (kết quả thực hiện).
 *
 * @param code the national result code; blank where there is none
 * @param validity absent where the publication does not say how long it holds
 */
public record ProcedureResult(
        String code, String name, String nameEn, @Nullable Validity validity) {

    @JsonCreator
    public ProcedureResult {}

    /** A result of which nothing is said about how long it holds. */
    public ProcedureResult(String code, String name, String nameEn) {
        this(code, name, nameEn, null);
    }
}
