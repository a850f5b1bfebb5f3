package vn.motcua.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/** Whoever asks in the current request. Costs no statement. */
@Component
public class CurrentUser {

    private final Organizations organizations;
    private final BusinessClock clock;

    CurrentUser(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    public Optional<SignedIn> signedIn() {
        return principal().map(this::today);
    }

    /** Refuses with {@link IdentityRefusal.NotSignedIn} where nobody is. */
    public SignedIn require() {
        return signedIn()
                .orElseThrow(() -> new RefusalException(new IdentityRefusal.NotSignedIn()));
    }

    /** Whether a password given by somebody else still has to be replaced. */
    public boolean mustChangePassword() {
        return principal().map(StaffPrincipal::mustChange).orElse(false);
    }

    /** Whether somebody came here to supervise, and has no post any more or not yet. */
    boolean supervisesNoLonger(SignedIn who) {
        return who.posts().isEmpty()
                && !who.roles().contains(Role.ADMINISTRATOR)
                && organizations.chart().onlySupervised(who.staff());
    }

    static Optional<StaffPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof StaffPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    private SignedIn today(StaffPrincipal principal) {
        OrganizationChart chart = organizations.chart();
        return new SignedIn(
                principal.account(),
                principal.staff(),
                chart.staff(principal.staff()).map(Staff::name).orElse(principal.fullName()),
                chart.postsOf(principal.staff(), clock.today()),
                principal.roles());
    }
}
