package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A dossier that an event starts.
 *
 * @param id follows from the parent, the task and the procedure, so that it is the same whenever it
 *     is worked out
 */
public record NewChild(UUID id, String procedure, UUID agency) {

    static NewChild of(UUID parent, int task, String procedure, UUID agency) {
        byte[] name = (parent + "/" + task + "/" + procedure).getBytes(StandardCharsets.UTF_8);
        return new NewChild(UUID.nameUUIDFromBytes(name), procedure, agency);
    }
}
