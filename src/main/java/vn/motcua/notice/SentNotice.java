package vn.motcua.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.SubjectRef;

/**
 * A message in the outbox.
 *
 * @param reason why it was suppressed or failed: {@code demo}, {@code no-carrier}, {@code refused}
 * @param queuedAt real time, even for a message of the demo
 */
public record SentNotice(
        UUID id,
        NoticeChannel channel,
        String recipient,
        String template,
        Locale language,
        List<String> arguments,
        @Nullable SubjectRef subject,
        NoticeState state,
        @Nullable String reason,
        int attempts,
        Instant queuedAt,
        @Nullable Instant readAt) {

    public SentNotice {
        arguments = List.copyOf(arguments);
    }
}
