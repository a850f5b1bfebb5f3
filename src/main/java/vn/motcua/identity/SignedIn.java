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

    public boolean holds(Post post) {
        return posts.contains(post);
    }
}
