package vn.motcua.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.SubjectRef;

/**
 * A message in the outbox. Once it has left, channel, recipient and language are those by which it
 * went, which are its recipient's choice ({@link Wishes}).
 *
 * @param reason why it was suppressed or failed: {@code demo}, {@code no-carrier}, {@code
 *     not-wanted}
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

    SentNotice sentTo(Wishes.Address address, Locale spoken) {
        return new SentNotice(
                id,
                address.channel(),
                address.recipient(),
                template,
                spoken,
                arguments,
                subject,
                state,
                reason,
                attempts,
                queuedAt,
                readAt);
    }
}
