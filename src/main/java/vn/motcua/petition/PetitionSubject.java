package vn.motcua.petition;

import vn.motcua.kernel.LegalBasis;

/** What a petition is about, as statistics part it. */
@LegalBasis("nd-20-2008#5")
public enum PetitionSubject {
    /** How somebody acted: delay, harassment, not doing what is due, doing it wrongly. */
    CONDUCT,
    /** What a regulation says. */
    REGULATION,
    BOTH;

    boolean isAboutRegulation() {
        return this != CONDUCT;
    }
}
