package vn.motcua.identity;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.organization.Staff;

/** Signs a member of staff in for one request of a test, past the sign-in pages. */
public final class AsStaff {

    private AsStaff() {}

    public static RequestPostProcessor asStaff(String username) {
        return as(username, Set.of(Role.STAFF));
    }

    /** The account that keeps the program itself. */
    public static RequestPostProcessor asKeeper() {
        return as("giuchuongtrinh", Set.of(Role.STAFF, Role.ADMINISTRATOR));
    }

    private static RequestPostProcessor as(String username, Set<Role> roles) {
        StaffPrincipal principal =
                new StaffPrincipal(
                        Staff.idOf(username),
                        Staff.idOf(username),
                        username,
                        username,
                        roles,
                        false);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, "", List.of()));
    }
}
