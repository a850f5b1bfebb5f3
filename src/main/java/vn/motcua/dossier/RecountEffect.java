package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;

/** What a recount does to one open due, or why it leaves it. Every due has exactly one. */
@LegalBasis("nd-61-2018#19")
public enum RecountEffect {
    LATER,
    EARLIER,
    /** The calendar gives the same moment as before. */
    UNCHANGED,
    /** Passed already: what was late stays late. */
    PASSED,
    /** The clock stands; it is set when it goes on. */
    STANDING,
    /** It would already have passed: nobody becomes late by a recount. */
    WOULD_PASS,
    /** From before the time that was given was kept. */
    UNKNOWN;

    public boolean moves() {
        return this == LATER || this == EARLIER;
    }
}
