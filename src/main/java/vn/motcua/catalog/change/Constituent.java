package vn.motcua.catalog.change;

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
    RESULTS("h"),
    FEES("h"),
    /** Not a part, but published with it: the instruments that it rests on. */
    LEGAL(""),
    /** Not a part: how far it can be done online. */
    ONLINE(""),
    /** Not a part: the internal process by which it is resolved. */
    PROCESS("");

    private final String letter;

    Constituent(String letter) {
        this.letter = letter;
    }

    /** Its letter in the article; blank for what is no part. */
    public String letter() {
        return letter;
    }
}
