package vn.motcua.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

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
        implements Principal, Serializable {

    public StaffPrincipal {
        roles = Set.copyOf(roles);
    }

    /** What the session table is indexed by. */
    @Override
    public String getName() {
        return username;
    }
}
