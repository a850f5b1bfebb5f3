package vn.motcua.identity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.journal.Actor;

/**
 * Who is signed in, as a session keeps it. Posts are not kept: they are read afresh for each
 * request.
 *
 * @param mustChange whether a password given by somebody else still has to be replaced
 */
public record StaffPrincipal(
        UUID account,
        UUID staff,
        String username,
        String fullName,
        Set<Role> roles,
        boolean mustChange)
        implements SessionHolder {

    public StaffPrincipal {
        roles = Set.copyOf(roles);
    }

    /** What the session table is indexed by. */
    @Override
    public String getName() {
        return username;
    }

    @Override
    public Actor actor() {
        return Actor.staff(staff);
    }

    @Override
    public Set<String> authorities() {
        return roles.stream().map(role -> "ROLE_" + role.name()).collect(Collectors.toSet());
    }
}
