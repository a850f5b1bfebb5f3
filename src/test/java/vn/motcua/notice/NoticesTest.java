package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class NoticesTest {

    @Autowired Notices notices;
    @Autowired NoticeQueries queries;
    @Autowired NoticeStore store;
    @Autowired JdbcOperations template;
    @Autowired NoticeText text;
    @Autowired TransactionTemplate transaction;

    private final SubjectRef subject = new SubjectRef("dossier", Uuid7.next());
    private final Bag bag = new Bag();
    private Instant now = Instant.EPOCH;

    // Far in the past of any other test's messages, and beyond the reach of the running delivery.
    @BeforeEach
    void setTheClock() {
        now = Clock.systemUTC().instant().plus(Duration.ofDays(3650));
    }

    @Test
    void tellsInsideTheProgramAtOnce() {
        UUID staff = Uuid7.next();

        notices.queue(notice(NoticeChannel.IN_APP, staff.toString(), true));

        assertThat(queries.inApp(staff, 10))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.state()).isEqualTo(NoticeState.SENT);
                    assertThat(told.arguments()).containsExactly("H27-1", "Một cửa", "x");
                });
        assertThat(queries.unread(staff)).isEqualTo(1);
        notices.read(staff);
        assertThat(queries.unread(staff)).isZero();
    }

    @Test
    void neverLetsAMessageOfTheDemoOut() {
        notices.queue(notice(NoticeChannel.EMAIL, "a@example.org", true));

        delivery().run();

        assertThat(only().state()).isEqualTo(NoticeState.SUPPRESSED);
        assertThat(only().reason()).isEqualTo("demo");
        assertThat(bag.letters).isEmpty();
    }

    @Test
    void leavesNoMessageOfAnActThatWasUndone() {
        transaction.executeWithoutResult(status -> {
            notices.queue(notice(NoticeChannel.EMAIL, "a@example.org", true));
            status.setRollbackOnly();
        });

        assertThat(queries.about(subject)).isEmpty();
    }

    @Test
    void saysWhyNothingLeavesWhereThereIsNoCarrier() {
        UUID id = queueAfterAll(notice(NoticeChannel.SMS, "0912345678", false));

        delivery().run();

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().state()).isEqualTo(NoticeState.SUPPRESSED);
        assertThat(only().reason()).isEqualTo(NoCarrier.REASON);
    }

    @Test
    void carriesTheWordsOfTheRecipientsLanguageOnce() {
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));

        delivery().run();
        delivery().run();

        assertThat(only().state()).isEqualTo(NoticeState.SENT);
        assertThat(bag.letters)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.subject()).isEqualTo("Hồ sơ H27-1 đã có kết quả"));
    }

    @Test
    void triesEightTimesEverMoreSlowlyAndGivesUp() {
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));
        bag.answer = new Carrier.Outcome.TryLater("busy");

        delivery().run();
        now = now.plus(Duration.ofSeconds(59));
        delivery().run();
        assertThat(bag.letters).as("not before a minute is over").hasSize(1);

        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofDays(1));
            delivery().run();
        }

        assertThat(bag.letters).hasSize(NoticeDelivery.LAST_ATTEMPT);
        assertThat(bag.letters).extracting(Carrier.Letter::key).containsOnly(only().id() + "");
        assertThat(only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(only().reason()).isEqualTo("busy");
    }

    /** Queued far in the future, so that the delivery of the running program leaves it alone. */
    private UUID queueAfterAll(Notice notice) {
        return new Notices(store, template, Clock.fixed(now, ZoneOffset.UTC)).queue(notice);
    }

    private NoticeDelivery delivery() {
        return new NoticeDelivery(store, text, carriers(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private ObjectProvider<Carrier> carriers() {
        return new ObjectProvider<>() {
            @Override
            public Stream<Carrier> stream() {
                return Stream.of(bag);
            }
        };
    }

    private SentNotice only() {
        List<SentNotice> about = queries.about(subject);
        assertThat(about).hasSize(1);
        return about.getFirst();
    }

    private Notice notice(NoticeChannel channel, String recipient, boolean demo) {
        return new Notice(
                channel,
                recipient,
                new Notice.Text(
                        "dossier-ready",
                        Locale.of("vi"),
                        List.of("H27-1", "Một cửa", "x"),
                        subject,
                        demo));
    }

    /** A mail server that keeps what it is given. */
    private static final class Bag implements Carrier {

        private final List<Letter> letters = new ArrayList<>();
        private Outcome answer = new Outcome.Carried();

        @Override
        public NoticeChannel channel() {
            return NoticeChannel.EMAIL;
        }

        @Override
        public Outcome carry(Letter letter) {
            letters.add(letter);
            return answer;
        }
    }
}
