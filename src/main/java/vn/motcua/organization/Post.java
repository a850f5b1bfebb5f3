package vn.motcua.organization;

import java.util.Set;
import java.util.UUID;

/** A post (chức danh) within a unit, such as {@code receiver} of a one-stop desk. */
public record Post(UUID unit, String post) {

    /** Heads an organisation that supervises from outside. */
    public static final String SUPERVISING_HEAD = "supervisor-head";

    private static final Set<String> SUPERVISING = Set.of("supervisor", SUPERVISING_HEAD);

    /** Whether a post of this name is one of an organisation that supervises from outside. */
    public static boolean isSupervising(String post) {
        return SUPERVISING.contains(post);
    }

    public Post {
        if (post.isBlank()) {
            throw new IllegalArgumentException("A post has a name");
        }
    }

    /** Whether its holder supervises from outside rather than works here. */
    public boolean isSupervising() {
        return isSupervising(post);
    }
}
