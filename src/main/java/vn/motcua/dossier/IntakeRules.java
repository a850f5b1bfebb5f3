package vn.motcua.dossier;

import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;

/**
 * The dated parameters of the door, as they hold on the day of filing.
 *
 * @param answer how soon a dossier that was filed from afar is answered: accepted, asked, refused
 * @param supplementMost requests for papers before it is accepted
 */
record IntakeRules(WorkDuration answer, int supplementMost, Territory territory) {

    /** Whose procedures an agency may receive. */
    enum Territory {
        /** Its own, and those of the levels above that were given to it. */
        OWN,
        /** Those of any agency of the province. */
        @LegalBasis("nd-118-2025#14.2")
        PROVINCE
    }

    static IntakeRules of(DatedRows.Values v) {
        return new IntakeRules(
                WorkDuration.parse(v.text("answer")),
                v.number("supplement-intake-most"),
                v.one(Territory.class, "territory"));
    }
}
