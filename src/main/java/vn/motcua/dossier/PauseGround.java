package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;

/** Why the agency's clock stands, in the law's own grounds, and with whom the dossier then is. */
public enum PauseGround {
    /** Papers are to be completed (yêu cầu bổ sung); the citizen has the dossier. */
    @LegalBasis("nd-61-2018#19.4")
    SUPPLEMENT(Status.SUPPLEMENT),
    /** Money is to be paid first (nghĩa vụ tài chính); the citizen has the dossier. */
    @LegalBasis("nd-43-2014#61.4")
    OBLIGATION(Status.OBLIGATION),
    /** Processing is stopped for a time on a lawful ground (tạm dừng); nobody's clock runs. */
    @LegalBasis("nd-61-2018#19")
    SUSPENSION(Status.SUSPENDED);

    private final Status status;

    PauseGround(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    /** Whether the citizen has to do something, so that the time is the citizen's. */
    public boolean isWithCitizen() {
        return this != SUSPENSION;
    }
}
