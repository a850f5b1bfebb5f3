package vn.motcua.architecture.bad;

import java.time.Instant;
import org.springframework.stereotype.Indexed;

/** Breaks rules on purpose, so that the rules can be seen to bite. */
@Indexed
class ImpureWorkflow {

    Instant due() {
        return Instant.now();
    }

    /** A name that says nothing. */
    static class DeadlineHelper {}
}
