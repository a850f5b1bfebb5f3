package vn.motcua.petition;

import vn.motcua.kernel.LegalBasis;

/** Why a petition is not accepted. */
@LegalBasis("nd-20-2008#7")
public enum RefusalGround {
    /** Without name, address or a way to reach the sender. */
    ANONYMOUS,
    /** What is meant cannot be made out. */
    UNCLEAR,
    NOT_VIETNAMESE,
    /** A complaint (khiếu nại), which has a law and a way of its own. */
    COMPLAINT,
    /** A denunciation (tố cáo), likewise. */
    DENUNCIATION,
    /** It asks what the law is. */
    LEGAL_QUESTION,
    /** What was asked for did not come. */
    NO_SUPPLEMENT,
    /** The same sender sent the same before, and it was answered. */
    ANSWERED_BEFORE,
    /** Not about an administrative regulation at all. */
    OUT_OF_SCOPE
}
