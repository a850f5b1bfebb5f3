package vn.motcua.dossier;

import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What the rules of hand-overs between agencies say no to. */
public sealed interface HandOverRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** No other agency gave this task, so nothing arrived with it. */
    @LegalBasis("nd-61-2018#18")
    record NothingArrived(int task) implements HandOverRefusal {}
}
