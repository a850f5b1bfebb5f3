package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;

/**
 * Who may say who stands in for whom: each for posts of their own, whoever may assign in a unit for
 * its people, whoever keeps the organization for everybody. A leading post is not lent by other
 * leaders, or a deputy could sign in the head's place by their own word.
 */
@Component
public class LendingRights {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    LendingRights(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Whether somebody arranges this for the people of a unit. */
    public boolean arranges(SignedIn by, UUID unit) {
        return access.may(by, Right.DOSSIER_ASSIGN, Scope.of(unit)) || keeps(by, unit);
    }

    private boolean keeps(SignedIn by, UUID unit) {
        return access.may(by, Right.ORGANIZATION_MANAGE, Scope.of(unit));
    }

    /** May this person give, or end, this delegation? */
    public boolean may(SignedIn by, Delegation delegation) {
        Set<Post> posts = posts(delegation);
        return delegation.from().equals(by.staff())
                || (!posts.isEmpty()
                        && posts.stream().allMatch(p -> mayFor(by, p, delegation.to())));
    }

    private boolean mayFor(SignedIn by, Post post, UUID taker) {
        return leads(post)
                ? keeps(by, post.unit()) && !taker.equals(by.staff())
                : arranges(by, post.unit());
    }

    private boolean leads(Post post) {
        return access.gives(post, Right.DOSSIER_ASSIGN);
    }

    /**
     * Refuses whom {@link #may} does not let.
     *
     * @throws RefusalException where not
     */
    public void require(SignedIn by, Delegation delegation) {
        if (may(by, delegation)) {
            return;
        }
        if (posts(delegation).stream().anyMatch(p -> leads(p) && arranges(by, p.unit()))) {
            throw new RefusalException(new IdentityRefusal.LeaderLendsThemselves());
        }
        access.require(by, Right.DOSSIER_ASSIGN, Scope.OF_NO_UNIT);
    }

    private Set<Post> posts(Delegation delegation) {
        Post post = delegation.post();
        LocalDate today = clock.today();
        LocalDate day = delegation.firstDay().isAfter(today) ? delegation.firstDay() : today;
        return post == null
                ? organizations.chart().ownPostsOf(delegation.from(), day)
                : Set.of(post);
    }
}
