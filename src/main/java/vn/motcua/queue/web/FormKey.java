package vn.motcua.queue.web;

import java.util.UUID;
import vn.motcua.kernel.RefusalException;
import vn.motcua.queue.QueueRefusal;

/** The idempotency key that a form was made with. */
final class FormKey {

    private FormKey() {}

    static UUID read(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new QueueRefusal.KeyMissing());
        }
    }
}
