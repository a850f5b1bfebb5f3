package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * What the rules of the clock and of the door say no to: pauses, endings, apologies, acceptance.
 */
public sealed interface ClockRefusal extends Refusal {

    /** Most of it is about how the dossier stands; what is about a field says so itself. */
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Something of the dossier is decided already, so this comes too late. */
    record AlreadyDecided(String dossier) implements ClockRefusal {}

    /** The task only waits for the citizen; it is no step of the way. */
    record IsAWait(int task) implements ClockRefusal {}

    /** The task waits for nothing of this kind. */
    record WaitsForNothing(int task) implements ClockRefusal {}

    /** Nothing is asked of the applicant now. */
    record NothingIsAsked() implements ClockRefusal {}

    /** The applicant has answered, and the desk is yet to look at it. */
    record AlreadySent() implements ClockRefusal {}

    /** The applicant has sent nothing that could be found wanting. */
    record NothingWasSent() implements ClockRefusal {}

    /** The clock stands, on this ground. */
    @LegalBasis("nd-61-2018#19.4")
    record ClockStands(String ground) implements ClockRefusal {}

    /** Processing is not stopped. */
    record NotSuspended() implements ClockRefusal {}

    /** A request asks for something, and for no more than a sheet holds. */
    @LegalBasis("nd-61-2018#15.3")
    record NothingAsked(int most) implements ClockRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "item1";
        }
    }

    /** The time to ask for papers is over. */
    @LegalBasis("nd-61-2018#19.4")
    record SupplementTooLate(Instant last) implements ClockRefusal {}

    /** Papers were asked for as often as the law allows. */
    @LegalBasis("nd-63-2010#20.4")
    record SupplementsUsedUp(int most) implements ClockRefusal {}

    /** Not all that was asked for has come; items by their numbers. */
    @LegalBasis("nd-61-2018#19.4")
    record StillMissing(String items) implements ClockRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "brought";
        }
    }

    /** No rule of the dossier's time closes it for silence. */
    @LegalBasis("nd-61-2018#19.4")
    record NothingClosesIt() implements ClockRefusal {}

    /** The citizen still has time. */
    @LegalBasis("nd-118-2025#17.2")
    record NotSilentYet(Instant until) implements ClockRefusal {}

    /** The promise is broken without a word; the act must carry the apology. */
    @LegalBasis("nd-61-2018#19.9")
    record ApologyOwed() implements ClockRefusal {}

    /** The dossier was re-appointed as often as the law allows. */
    @LegalBasis("nd-61-2018#19.9")
    record ApologiesUsedUp(int most) implements ClockRefusal {}

    /** It is not to be foreseen yet that the promise will be broken. */
    @LegalBasis("nd-61-2018#19.9")
    record ApologyTooEarly(LocalDate from) implements ClockRefusal {}

    /** There is no apology that still has to reach the applicant. */
    record NoApologyToDeliver() implements ClockRefusal {}

    /** The dossier was only filed; the desk has not let it in. */
    @LegalBasis("nd-61-2018#17.2")
    record NotAccepted(String dossier) implements ClockRefusal {}

    /** The desk let it in already. */
    record AlreadyAccepted(String dossier) implements ClockRefusal {}

    /** The rule of the day lets an agency receive its own procedures alone. */
    @LegalBasis("nd-61-2018#14")
    record OutOfTerritory() implements ClockRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "competent";
        }
    }

    /** Nothing is decided yet that could be handed back, and nobody could on the way asked for. */
    @LegalBasis("nd-61-2018#20")
    record ResultMissing(String step) implements ClockRefusal {}

    /** The representative's number is none that a person can have. */
    record WrongRepresentativeNumber() implements ClockRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "representativeId";
        }
    }
}
