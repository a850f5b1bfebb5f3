package vn.motcua.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose turn it is, with what waits of it in order.
 *
 * @param known whether the portal has it
 * @param unsure whether it may have it, since no answer came when it was sent
 * @param overrule whether an officer wants it sent although the portal's state is newer
 * @param sentCode the national status that the portal was told last
 * @param tries of the first that waits
 */
record Due(
        UUID dossier,
        String code,
        boolean known,
        boolean unsure,
        boolean overrule,
        @Nullable Integer sentCode,
        int tries,
        List<Message> messages) {

    Due {
        messages = List.copyOf(messages);
    }
}
