package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;

/** A post, by its unit and name. */
@Schema(description = "A post (chức danh) of a unit.")
record OfPost(UUID unit, @Schema(example = "head") String post) implements FromClient {
    Post asPost() {
        if (post.isBlank()) {
            throw new RefusalException(new ApiRefusal.PropertyMissing("of.post"));
        }
        return new Post(unit, post);
    }
}
