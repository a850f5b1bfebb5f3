package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Lets waiting messages leave. Each is tried up to eight times, ever more slowly. */
@Component
final class NoticeDelivery implements RecurringJob {

    static final int LAST_ATTEMPT = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);

    private final NoticeStore store;
    private final Readdressing readdressing;
    private final Letters letters;
    private final ObjectProvider<Carrier> carriers;
    private final Clock clock;

    NoticeDelivery(
            NoticeStore store,
            Readdressing readdressing,
            Letters letters,
            ObjectProvider<Carrier> carriers,
            Clock clock) {
        this.store = store;
        this.readdressing = readdressing;
        this.letters = letters;
        this.carriers = carriers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice-delivery";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
        for (UUID id : store.due(clock.instant())) {
            Instant now = clock.instant();
            store.claim(id, now, now.plus(LONGEST_ATTEMPT)).ifPresent(this::deliver);
        }
    }

    /** What came of a message in the form in which it was to leave. */
    private record Attempt(SentNotice as, Carrier.Outcome outcome) {}

    private void deliver(SentNotice written) {
        Instant now = clock.instant();
        Attempt attempt = attempt(written);
        switch (attempt.outcome()) {
            case Carrier.Outcome.Carried _ -> store.end(attempt.as(), NoticeState.SENT, null, now);
            case Carrier.Outcome.Absent(String reason) ->
                    store.end(attempt.as(), NoticeState.SUPPRESSED, reason, now);
            case Carrier.Outcome.Refused(String reason) ->
                    store.end(attempt.as(), NoticeState.FAILED, reason, now);
            case Carrier.Outcome.TryLater(String reason) -> later(attempt.as(), reason, now);
        }
    }

    // Carriers, wishes and postscripts are foreign code: what they throw concerns one message, not
    // the queue behind it.
    private Attempt attempt(SentNotice written) {
        try {
            return readdressing
                    .asWished(written, channel -> carrierOf(channel).isPresent())
                    .map(as -> new Attempt(as, carry(as)))
                    .orElseGet(() ->
                            new Attempt(
                                    written, new Carrier.Outcome.Absent(Readdressing.NOT_WANTED)));
        } catch (RuntimeException e) {
            LOG.warn("Message {} did not leave", written.id(), e);
            return new Attempt(written, new Carrier.Outcome.TryLater("error"));
        }
    }

    private Carrier.Outcome carry(SentNotice notice) {
        return carrierOf(notice.channel())
                .orElseGet(() -> new NoCarrier(notice.channel()))
                .carry(letters.of(notice));
    }

    // Until it has left it stands as it was written, so that every attempt asks anew.
    private void later(SentNotice notice, String reason, Instant now) {
        if (notice.attempts() >= LAST_ATTEMPT) {
            store.end(notice, NoticeState.FAILED, reason, now);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << (notice.attempts() - 1));
            store.later(notice.id(), reason, now.plus(pause));
        }
    }

    private Optional<Carrier> carrierOf(NoticeChannel channel) {
        return carriers.stream().filter(carrier -> carrier.channel() == channel).findFirst();
    }
}
