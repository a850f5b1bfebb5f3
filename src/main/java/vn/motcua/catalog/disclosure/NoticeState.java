package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * How the petition notice of a place stands.
 *
 * @param contact what it is to say; null while nobody has entered it
 * @param postedOn when the one that hangs there was put up
 */
@LegalBasis("nd-20-2008#13")
public record NoticeState(
        State state, @Nullable AgencyContact contact, @Nullable LocalDate postedOn) {

    /** Whether it hangs there and says what holds. */
    public enum State {
        CURRENT,
        OUT_OF_DATE,
        MISSING,
        /** It cannot be put up: nobody has entered what it says. */
        UNKNOWN
    }

    /**
     * @param shown what the last one that was put up says
     */
    static NoticeState of(
            @Nullable AgencyContact contact,
            @Nullable AgencyContact shown,
            @Nullable LocalDate on) {
        if (contact == null) {
            return new NoticeState(State.UNKNOWN, null, on);
        }
        if (shown == null) {
            return new NoticeState(State.MISSING, contact, null);
        }
        return new NoticeState(
                contact.saysTheSame(shown) ? State.CURRENT : State.OUT_OF_DATE, contact, on);
    }

    public boolean isDone() {
        return state == State.CURRENT;
    }
}
