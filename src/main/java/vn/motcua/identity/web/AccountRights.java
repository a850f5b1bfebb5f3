package vn.motcua.identity.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.Role;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;

/**
 * Whose accounts the viewer may look after. An account belongs to the units of its person's posts;
 * one without posts, or of an administrator, belongs to none and is left to administrators.
 */
@Component
class AccountRights {

    private final Access access;
    private final CurrentUser user;
    private final Organizations organizations;
    private final BusinessClock clock;

    AccountRights(
            Access access, CurrentUser user, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.user = user;
        this.organizations = organizations;
        this.clock = clock;
    }

    void requireAny() {
        access.requireAnywhere(user.require(), Right.ACCOUNT_MANAGE);
    }

    boolean may(Accounts.Listed account) {
        return access.may(user.require(), Right.ACCOUNT_MANAGE, scope(account));
    }

    boolean may(UUID staff) {
        return access.may(user.require(), Right.ACCOUNT_MANAGE, scope(staff));
    }

    Accounts.Listed require(Accounts.Listed account) {
        access.require(user.require(), Right.ACCOUNT_MANAGE, scope(account));
        return account;
    }

    void require(UUID staff) {
        access.require(user.require(), Right.ACCOUNT_MANAGE, scope(staff));
    }

    private Scope scope(Accounts.Listed account) {
        return account.roles().contains(Role.ADMINISTRATOR)
                ? Scope.OF_NO_UNIT
                : scope(account.staff());
    }

    private Scope scope(UUID staff) {
        Set<UUID> units =
                organizations.chart().ownPostsOf(staff, clock.today()).stream()
                        .map(Post::unit)
                        .collect(Collectors.toSet());
        return new Scope(units, Set.of(), null, null);
    }
}
