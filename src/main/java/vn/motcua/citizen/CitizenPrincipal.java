package vn.motcua.citizen;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.SessionHolder;
import vn.motcua.identity.StaffPrincipal;
import vn.motcua.journal.Actor;

/**
 * A citizen as a session keeps them.
 *
 * @param shownName full name, or the contact while no name is known
 * @param assistedBy the officer at whose screen the citizen came in, and who fills in with them;
 *     absent at home
 */
public record CitizenPrincipal(
        UUID account, String shownName, IdentityLevel level, @Nullable StaffPrincipal assistedBy)
        implements SessionHolder {

    /** At home. */
    public CitizenPrincipal(UUID account, String shownName, IdentityLevel level) {
        this(account, shownName, level, null);
    }

    /** The same citizen at an officer's screen, or at home again where there is none. */
    public CitizenPrincipal assistedBy(@Nullable StaffPrincipal officer) {
        return new CitizenPrincipal(account, shownName, level, officer);
    }

    public static final String ROLE = "ROLE_CITIZEN";

    /** What the session table is indexed by; no user name of staff has a colon. */
    @Override
    public String getName() {
        return nameOf(account);
    }

    static String nameOf(UUID account) {
        return "citizen:" + account;
    }

    /** What an officer fills in with the citizen is not what the citizen fills in at home. */
    @Override
    public String formOwner() {
        return assistedBy == null ? getName() : getName() + " " + assistedBy.getName();
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
