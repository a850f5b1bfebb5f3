package vn.motcua.petition;

import vn.motcua.kernel.LegalBasis;

/** What is done about a regulation. */
@LegalBasis("nd-20-2008#15")
public enum Handling {
    /** There is not enough to go by yet; more is gathered. */
    GATHER_MORE,
    /** The regulation stays and is explained. */
    EXPLAIN,
    /** Amended, supplemented, abolished or annulled by the agency itself. */
    AMEND,
    /** Recommended to who may. */
    RECOMMEND,
    /** A new regulation, or a recommendation of one. */
    NEW_REGULATION
}
