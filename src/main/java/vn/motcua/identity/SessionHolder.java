package vn.motcua.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import vn.motcua.journal.Actor;

/**
 * Whom a session belongs to, as it keeps them: a member of staff, or a citizen. {@link #getName} is
 * what sessions are found by.
 */
public interface SessionHolder extends Principal, Serializable {

    /** As whom the journal and the logs know this person. */
    Actor actor();

    /**
     * What the forms made for this person are marked with, so that a form that was sent too late is
     * nobody else's: {@link #getName}, and whoever else sits at the screen.
     */
    default String formOwner() {
        return getName();
    }

    /** What the security chain asks for, such as {@code ROLE_CITIZEN}. */
    Set<String> authorities();
}
