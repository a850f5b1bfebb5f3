package vn.motcua.petition;

import vn.motcua.kernel.LegalBasis;

/** The four outcomes of classification. */
@LegalBasis("nd-20-2008#9")
public enum Outcome {
    /** It does not have what the law asks for, or is none. */
    NOT_ACCEPTED,
    /** About conduct: to whoever is competent for it, which may be the receiving agency. */
    CONDUCT,
    /** About a regulation, within the competence of the receiving agency. */
    REGULATION_OWN,
    /** About a regulation, within the competence of another agency. */
    REGULATION_OTHER
}
