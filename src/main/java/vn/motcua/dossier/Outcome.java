package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;

/**
 * What became of a dossier: a category of its own each, so that no figure takes one for another.
 */
public enum Outcome {
    /** Không tiếp nhận: refused at the door, with form 03; never counted as received. */
    @LegalBasis("nd-61-2018#17.1")
    NOT_RECEIVED,
    /** The result that was asked for, or another that decides the matter, is signed. */
    RESULT,
    /** Từ chối giải quyết: refused after appraisal, with form 03. */
    @LegalBasis("nd-61-2018#19.8")
    REFUSED,
    /** Rút hồ sơ: the applicant took it back before there was a result. */
    @LegalBasis("nd-118-2025#21")
    WITHDRAWN,
    /** Closed because the citizen stayed silent for as long as the rule in force says. */
    @LegalBasis("nd-118-2025#17.2")
    LAPSED
}
