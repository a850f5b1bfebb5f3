package vn.motcua.identity;

import java.util.Set;
import java.util.UUID;
import vn.motcua.journal.Actor;
import vn.motcua.organization.Post;

/**
 * Somebody who is signed in, with the posts of the business day: held, delegated, and inherited
 * from merged units.
 */
public record SignedIn(UUID account, UUID staff, String name, Set<Post> posts, Set<Role> roles) {

    public SignedIn {
        posts = Set.copyOf(posts);
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return Actor.staff(staff);
    }

    /**
     * Whether this person supervises the locality from outside and works nowhere in it, so that
     * only the pages of a {@link SupervisorPath} are open.
     */
    public boolean supervises() {
        return !posts.isEmpty()
                && posts.stream().allMatch(Post::isSupervising)
                && !roles.contains(Role.ADMINISTRATOR);
    }

    public boolean holds(Post post) {
        return posts.contains(post);
    }
}
