package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** Why a dossier stays on the process that it has, and what an instrument may not be. */
public sealed interface RebaseRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is none, or none that the asker may know of. */
    record RebaseUnknown() implements RebaseRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** An instrument says what it is about (trích yếu): here, why dossiers change their way. */
    @LegalBasis("nd-30-2020#8")
    record RebaseWithoutReason() implements RebaseRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "summary";
        }
    }

    /** The agency or the procedure is none that the person may prepare this for. */
    record RebaseNothingThere() implements RebaseRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No dossier was chosen, or none of those chosen can be moved. */
    record RebaseMovesNothing() implements RebaseRefusal {}

    /** More were chosen than one instrument carries out. */
    record RebaseTooMany(int most) implements RebaseRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A newer process came into force since the instrument was prepared. */
    record RebaseOutdated() implements RebaseRefusal {}

    /** Signed once, it is carried out once. */
    @LegalBasis("nd-30-2020#13")
    record RebaseAlreadySigned(String number) implements RebaseRefusal {}

    /** Nothing is carried out before it is signed. */
    @LegalBasis("nd-30-2020#13")
    record RebaseNotSigned(String number) implements RebaseRefusal {}

    /** Who prepared it does not sign it: the head of the agency does, or a deputy. */
    @LegalBasis("nd-30-2020#13")
    record RebaseNeedsLeader() implements RebaseRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Its result is there, or it ended otherwise; only handing over is left. */
    record RebaseDecided(String dossier) implements RebaseRefusal {}

    /** It is filed and the desk is yet to answer. */
    record RebaseNotAccepted(String dossier) implements RebaseRefusal {}

    /** Its clock stands, for the citizen or by a leader's word. */
    record RebaseStands(String ground) implements RebaseRefusal {}

    /** It is in several branches at once, and each would need a place of its own. */
    record RebaseInParallel(String step) implements RebaseRefusal {}

    /** The step waits for opinions that another agency or post is to give. */
    record RebaseAwaitsOpinions(int count) implements RebaseRefusal {}

    /** The step waits for dossiers that it started. */
    record RebaseAwaitsChildren(int count) implements RebaseRefusal {}

    /** It is at another step, or on another process, than when the move was chosen. */
    record RebaseMovedOn(String step) implements RebaseRefusal {}

    /** The new process has no such step. */
    record RebaseStepGone(String step) implements RebaseRefusal {}

    /**
     * The step lies in a parallel section of the new process, whose other branches nobody opened.
     */
    record RebaseIntoParallel(String step) implements RebaseRefusal {}

    /** From that step on nobody records a result any more. */
    @LegalBasis("nd-61-2018#20")
    record RebasePastResult(String step) implements RebaseRefusal {}

    /**
     * What is left of the new process ends after the promise, and later than what is left of the
     * old one: the citizen would pay for the move.
     */
    @LegalBasis("nd-61-2018#19")
    record RebaseBreaksPromise(Instant ends, Instant promised) implements RebaseRefusal {}
}
