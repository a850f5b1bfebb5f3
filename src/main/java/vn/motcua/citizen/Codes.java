package vn.motcua.citizen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.notice.Notice;
import vn.motcua.notice.Notices;

/**
 * One-time codes (mã xác thực): six digits, ten minutes, five tries, the newest alone. By the real
 * clock, as sign-in is.
 */
@Component
public class Codes {

    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final Duration PAUSE = Duration.ofSeconds(60);
    static final int TRIES = 5;
    static final int AN_HOUR = 5;
    static final int AN_HOUR_FROM_ADDRESS = 100;

    private static final String TEMPLATE = "citizen-code";
    private static final Duration HOUR = Duration.ofHours(1);

    private final CodeStore store;
    private final Notices notices;
    private final SecurityLog security;
    private final Clock clock;
    private final boolean demo;

    Codes(
            CodeStore store,
            Notices notices,
            SecurityLog security,
            Clock clock,
            @Value("${motcua.demo:false}") boolean demo) {
        this.store = store;
        this.notices = notices;
        this.security = security;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Who asks for a code, for what.
     *
     * @param account of whoever is signed in; null at the door
     * @param address network address of the asker
     */
    public record Request(
            Contact contact,
            CodePurpose purpose,
            @Nullable UUID account,
            String address,
            Locale language) {}

    /**
     * A code that is on its way.
     *
     * @param shown the code itself, in a demo, whose messages never leave; else blank
     */
    public record Sent(UUID id, Instant at, String shown) {}

    /**
     * Sends a code, whether the contact is anybody's or not, and makes those before it worthless.
     *
     * @throws RefusalException with {@link CitizenRefusal.CodeTooSoon} or {@link
     *     CitizenRefusal.TooManyCodes}
     */
    @Transactional
    public Sent send(Request request) {
        Instant now = clock.instant();
        store.lock(request.contact());
        CodeStore.Recent recent = store.recent(request.contact(), now.minus(HOUR));
        Instant last = recent.last();
        if (last != null && last.plus(PAUSE).isAfter(now)) {
            long left = Duration.between(now, last.plus(PAUSE)).toSeconds() + 1;
            throw new RefusalException(new CitizenRefusal.CodeTooSoon(left));
        }
        if (recent.sent() >= AN_HOUR
                || store.fromAddress(request.address(), now.minus(HOUR)) >= AN_HOUR_FROM_ADDRESS) {
            security.refused(actor(request), "rate-limit", "citizen-code", request.address());
            throw new RefusalException(new CitizenRefusal.TooManyCodes());
        }
        store.supersede(request.contact(), request.purpose(), now);
        UUID id = Uuid7.next();
        String code = CodeHash.newCode();
        store.insert(id, request, CodeHash.of(code), now, now.plus(LIFE));
        notices.queue(notice(request, code));
        return new Sent(id, now, demo ? code : "");
    }

    private Notice notice(Request request, String code) {
        return new Notice(
                request.contact().kind().channel(),
                request.contact().value(),
                new Notice.Text(
                        TEMPLATE,
                        request.language(),
                        List.of(code, String.valueOf(LIFE.toMinutes())),
                        null,
                        demo));
    }

    private static Actor actor(Request request) {
        return new Actor(Actor.Kind.CITIZEN, request.account());
    }

    /**
     * Uses a code up. Not in a transaction: a counted failure stays counted.
     *
     * @param account of whoever is signed in; null at the door
     * @return the contact that it was sent to
     * @throws RefusalException with {@link CitizenRefusal.CodeWrong} or {@link
     *     CitizenRefusal.CodeOver}
     */
    public Contact use(UUID id, CodePurpose purpose, @Nullable UUID account, String typed) {
        Instant now = clock.instant();
        CodeStore.Tried tried =
                store.attempt(id, purpose, account, TRIES, now)
                        .orElseThrow(() -> new RefusalException(new CitizenRefusal.CodeOver()));
        if (!tried.hash().matches(typed.replaceAll("\\D", ""))) {
            throw new RefusalException(new CitizenRefusal.CodeWrong());
        }
        if (!store.use(id, now)) {
            throw new RefusalException(new CitizenRefusal.CodeOver());
        }
        return tried.contact();
    }
}
