package vn.motcua.postal;

import vn.motcua.kernel.LegalBasis;

/** Who pays the carriage: the applicant, but for what is carried again by the agency's fault. */
@LegalBasis("qd-45-2016#12")
public enum Payer {
    APPLICANT,
    AGENCY
}
