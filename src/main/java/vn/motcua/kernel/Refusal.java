package vn.motcua.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law or the state says no to. Each module has its own sealed {@code XxxRefusal} whose
 * members are records; the record's components are the arguments of the sentence, in order.
 *
 * <p>The sentence itself stands in {@code messages_vi} and {@code messages_en} under {@code
 * refusal.<code>}; a test keeps both complete. No personal data in components.
 */
public interface Refusal {

    /** Whose move it is, from which the HTTP status follows. */
    enum Kind {
        /** The message cannot be read; the program that sent it is at fault. */
        MALFORMED,
        INVALID,
        NOT_FOUND,
        CONFLICT,
        FORBIDDEN,
        GONE,
        TOO_LARGE,
        TOO_MANY,
        BUSY
    }

    Kind kind();

    /**
     * Stable code, {@code <module>.<kebab-case name of the record>}, such as {@code
     * dossier.task-moved}.
     */
    default String code() {
        return RefusalCode.of(getClass());
    }

    /** The code that every refusal of this record has. */
    static String codeOf(Class<? extends Refusal> type) {
        return RefusalCode.of(type);
    }

    /** The form field that the sentence stands beside, when it is about one. */
    default @Nullable String field() {
        return null;
    }

    /** Arguments of the sentence: the components of the record, in order. */
    default List<Object> arguments() {
        return RefusalCode.components(this);
    }

    /** The article that says no, when the law does. */
    default @Nullable String legalBasis() {
        LegalBasis basis = getClass().getAnnotation(LegalBasis.class);
        return basis == null ? null : String.join("; ", Arrays.asList(basis.value()));
    }
}
