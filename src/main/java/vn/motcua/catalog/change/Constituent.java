package vn.motcua.catalog.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.kernel.LegalBasis;

/**
 * A part that a procedure is made of (bộ phận tạo thành của thủ tục hành chính), and what is
 * published with it. The first seven every procedure has; forms, results, conditions and fees where
 * it has any.
 */
@LegalBasis("nd-63-2010#8")
public enum Constituent {
    NAME("a"),
    STEPS("b"),
    CHANNELS("c"),
    PAPERS("d"),
    LIMITS("đ"),
    APPLICANTS("e"),
    AGENCIES("g"),
    FORMS("h"),
    RESULTS("h"),
    CONDITIONS("h"),
    FEES("h"),
    /** Not a part, but published with it: the instruments that it rests on. */
    LEGAL(""),
    /** Not a part: what is owed to the state beside fees, and who determines it. */
    OBLIGATION(""),
    /** Not a part: how far it can be done online. */
    ONLINE(""),
    /** Not a part: whether the national database and portal have it. */
    NATIONAL(""),
    /** Not a part: its kind, its key words and what it is described as. */
    DESCRIPTION(""),
    /** Not a part: the internal process by which it is resolved. */
    PROCESS("");

    private static final Set<Constituent> MANDATORY =
            Collections.unmodifiableSet(EnumSet.range(NAME, AGENCIES));
    private static final Set<Constituent> CONDITIONAL =
            Collections.unmodifiableSet(EnumSet.range(FORMS, FEES));

    private final String letter;

    Constituent(String letter) {
        this.letter = letter;
    }

    /** Message key of its name. */
    public String key() {
        return "catalog.constituent." + this;
    }

    /** The seven that every procedure has. */
    public static Set<Constituent> mandatory() {
        return MANDATORY;
    }

    /** The four that a procedure has where the law gives it any. */
    public static Set<Constituent> conditional() {
        return CONDITIONAL;
    }

    /** Its letter in the article; blank for what is no part. */
    public String letter() {
        return letter;
    }
}
