package vn.motcua.organization;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A member of staff (cán bộ, công chức, viên chức). */
public record Staff(UUID id, String name, String username, Gender gender) {

    /** As the files write it: F, M, or X where it is not said. */
    public enum Gender {
        F,
        M,
        X
    }

    public static UUID idOf(String username) {
        return UUID.nameUUIDFromBytes(("staff:" + username).getBytes(StandardCharsets.UTF_8));
    }
}
