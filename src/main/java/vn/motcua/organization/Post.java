package vn.motcua.organization;

import java.util.UUID;

/** A post (chức danh) within a unit, such as {@code receiver} of a one-stop desk. */
public record Post(UUID unit, String post) {

    public Post {
        if (post.isBlank()) {
            throw new IllegalArgumentException("A post has a name");
        }
    }
}
