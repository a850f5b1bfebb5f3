package vn.motcua.job;

import vn.motcua.kernel.Refusal;

/** What cannot be done with a job. */
public sealed interface JobRefusal extends Refusal {

    /** It has ended, or there is none of that id. */
    record NotRunning() implements JobRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
