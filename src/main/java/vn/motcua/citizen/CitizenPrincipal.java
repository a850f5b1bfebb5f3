package vn.motcua.citizen;

import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.SessionHolder;
import vn.motcua.journal.Actor;

/**
 * A citizen as a session keeps them.
 *
 * @param shownName full name, or the contact while no name is known
 */
public record CitizenPrincipal(UUID account, String shownName, IdentityLevel level)
        implements SessionHolder {

    public static final String ROLE = "ROLE_CITIZEN";

    /** What the session table is indexed by; no user name of staff has a colon. */
    @Override
    public String getName() {
        return nameOf(account);
    }

    static String nameOf(UUID account) {
        return "citizen:" + account;
    }

    @Override
    public Actor actor() {
        return new Actor(Actor.Kind.CITIZEN, account);
    }

    @Override
    public Set<String> authorities() {
        return Set.of(ROLE);
    }
}
