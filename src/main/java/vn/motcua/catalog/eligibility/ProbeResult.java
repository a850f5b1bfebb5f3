package vn.motcua.catalog.eligibility;

import java.time.Instant;

/**
 * What came of asking for one entrance.
 *
 * @param status of the last answer; 0 where there was none
 * @param millis how long all of it took
 */
public record ProbeResult(String code, Outcome outcome, int status, int millis, Instant at) {

    /** How the entrance was found. */
    public enum Outcome {
        OPEN,
        /** Nobody answered in time. */
        NO_ANSWER,
        /** The page of the procedure is not there. */
        NO_PAGE,
        /** The page does not offer to file. */
        NOT_OFFERED,
        /** It offers to file, but the way leads nowhere. */
        DOOR_SHUT,
        /** A procedure that is done online has no form of its own. */
        NO_FORM,
        /** It has a form which cannot be opened. */
        FORM_BROKEN
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
