package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private final NoticeText text;
    private final ObjectProvider<Carrier> carriers;
    private final Clock clock;

    NoticeDelivery(
            NoticeStore store, NoticeText text, ObjectProvider<Carrier> carriers, Clock clock) {
        this.store = store;
        this.text = text;
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

    private void deliver(SentNotice notice) {
        Instant now = clock.instant();
        switch (attempt(notice)) {
            case Carrier.Outcome.Carried _ -> store.end(notice.id(), NoticeState.SENT, null, now);
            case Carrier.Outcome.Absent(String reason) ->
                    store.end(notice.id(), NoticeState.SUPPRESSED, reason, now);
            case Carrier.Outcome.Refused(String reason) ->
                    store.end(notice.id(), NoticeState.FAILED, reason, now);
            case Carrier.Outcome.TryLater(String reason) -> later(notice, reason, now);
        }
    }

    // A carrier is foreign code: what it throws concerns one message, not the queue behind it.
    private Carrier.Outcome attempt(SentNotice notice) {
        try {
            return carrierOf(notice.channel())
                    .carry(
                            new Carrier.Letter(
                                    notice.id().toString(),
                                    notice.recipient(),
                                    text.subject(
                                            notice.template(),
                                            notice.arguments(),
                                            notice.language()),
                                    text.text(
                                            notice.template(),
                                            notice.arguments(),
                                            notice.language())));
        } catch (RuntimeException e) {
            LOG.warn("Message {} did not leave", notice.id(), e);
            return new Carrier.Outcome.TryLater("error");
        }
    }

    private void later(SentNotice notice, String reason, Instant now) {
        if (notice.attempts() >= LAST_ATTEMPT) {
            store.end(notice.id(), NoticeState.FAILED, reason, now);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << (notice.attempts() - 1));
            store.later(notice.id(), reason, now.plus(pause));
        }
    }

    private Carrier carrierOf(NoticeChannel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseGet(() -> new NoCarrier(channel));
    }
}
