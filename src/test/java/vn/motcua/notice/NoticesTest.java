package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private final Bag bag = new Bag(NoticeChannel.EMAIL);
    private final Bag texts = new Bag(NoticeChannel.SMS);
    private final List<Wishes> wishes = new ArrayList<>();
    private final List<Postscript> postscripts = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    // Far in the past of any other test's messages, and beyond the reach of the running delivery.
    /** Ten years later whatever others left waiting would be due too. */
    @BeforeEach
    void setTheClock() {
        template.update("delete from notice.message where state = 'QUEUED'");
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
        texts.channel = NoticeChannel.EMAIL;

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

    private static final Wishes.Address PHONE = new Wishes.Address(NoticeChannel.SMS, "0912345678");

    private void wished(Wishes.@Nullable Address address, String language, boolean onlyNeeded) {
        wishes.clear();
        wishes.add((channel, recipient) ->
                recipient.equals("a@example.org")
                        ? Optional.of(new Wishes.Wish(address, language, onlyNeeded))
                        : Optional.empty());
    }

    @Test
    void goesWhereItsRecipientWishesInTheirLanguageAndSaysSo() {
        wished(PHONE, "en", false);
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));

        delivery().run();

        assertThat(bag.letters).isEmpty();
        assertThat(texts.letters)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.recipient()).isEqualTo("0912345678");
                    assertThat(letter.text()).startsWith("The result of your dossier H27-1");
                });
        assertThat(only())
                .extracting(SentNotice::state, SentNotice::channel, SentNotice::recipient)
                .containsExactly(NoticeState.SENT, NoticeChannel.SMS, "0912345678");
        assertThat(only().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void staysAsItWasWrittenWhereTheWishedWayLeadsNowhere() {
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));
        texts.channel = NoticeChannel.EMAIL;
        wished(PHONE, "", false);

        delivery().run();

        assertThat(only())
                .extracting(SentNotice::state, SentNotice::channel, SentNotice::recipient)
                .containsExactly(NoticeState.SENT, NoticeChannel.EMAIL, "a@example.org");
        assertThat(only().language()).isEqualTo(Locale.of("vi"));
    }

    @Test
    void everyAttemptAsksAnewAndOnlyTheLastIsWrittenDown() {
        wished(PHONE, "en", false);
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));
        texts.answer = new Carrier.Outcome.TryLater("busy");
        delivery().run();
        assertThat(only())
                .extracting(SentNotice::state, SentNotice::channel, SentNotice::recipient)
                .containsExactly(NoticeState.QUEUED, NoticeChannel.EMAIL, "a@example.org");

        wished(null, "", false);
        now = now.plus(Duration.ofDays(1));
        delivery().run();

        assertThat(only().channel()).isEqualTo(NoticeChannel.EMAIL);
        assertThat(only().state()).isEqualTo(NoticeState.SENT);
        assertThat(bag.letters).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dossier-registered, SUPPRESSED",
        "dossier-received, SUPPRESSED",
        "dossier-returned, SUPPRESSED",
        "dossier-papers-back, SUPPRESSED",
        "dossier-supplement, SENT",
        "dossier-obligation, SENT",
        "dossier-not-received, SENT",
        "dossier-ended, SENT",
        "dossier-ready, SENT"
    })
    void leavesOutOnlyWhatAsksNothing(String name, NoticeState state) {
        wished(null, "", true);
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", name, subject));

        delivery().run();

        assertThat(only().state()).isEqualTo(state);
        assertThat(only().reason())
                .isEqualTo(state == NoticeState.SENT ? null : Readdressing.NOT_WANTED);
        assertThat(bag.letters).hasSize(state == NoticeState.SENT ? 1 : 0);
    }

    @Test
    void aCodeIsNeverSentElsewhere() {
        wished(PHONE, "en", true);
        UUID id = queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", "citizen-code", null));

        delivery().run();

        assertThat(texts.letters).isEmpty();
        assertThat(bag.letters)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.key()).isEqualTo("" + id);
                    assertThat(letter.recipient()).isEqualTo("a@example.org");
                    assertThat(letter.text()).startsWith("H27-1 là mã");
                });
    }

    @Test
    void aWishThatCannotBeReadIsAskedAgain() {
        wishes.add((channel, recipient) -> {
            throw new IllegalStateException("away");
        });
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));

        delivery().run();
        assertThat(only().state()).isEqualTo(NoticeState.QUEUED);
        wishes.clear();
        now = now.plus(Duration.ofDays(1));
        delivery().run();

        assertThat(only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatIsAddedStandsApartInAMailAndAtOnceInAText() {
        postscripts.add(sent -> Optional.of("Xem https://x.example"));
        queueAfterAll(notice(NoticeChannel.EMAIL, "a@example.org", false));
        queueAfterAll(notice(NoticeChannel.SMS, "0912345678", false));

        delivery().run();

        assertThat(bag.letters.getFirst().text()).endsWith("để nhận.\n\nXem https://x.example");
        assertThat(texts.letters.getFirst().text()).endsWith("để nhận. Xem https://x.example");
    }

    /** Queued far in the future, so that the delivery of the running program leaves it alone. */
    private UUID queueAfterAll(Notice notice) {
        return new Notices(store, template, Clock.fixed(now, ZoneOffset.UTC)).queue(notice);
    }

    private NoticeDelivery delivery() {
        return new NoticeDelivery(
                store,
                new Readdressing(those(wishes)),
                new Letters(text, those(postscripts)),
                those(List.of(bag, texts)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static <T> ObjectProvider<T> those(List<? extends T> beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return beans.stream().map(bean -> bean);
            }
        };
    }

    private SentNotice only() {
        List<SentNotice> about = queries.about(subject);
        assertThat(about).hasSize(1);
        return about.getFirst();
    }

    private Notice notice(NoticeChannel channel, String recipient, boolean demo) {
        Notice notice = notice(channel, recipient, "dossier-ready", subject);
        Notice.Text told = notice.text();
        return new Notice(
                channel,
                recipient,
                new Notice.Text(told.template(), told.language(), told.arguments(), subject, demo));
    }

    private static Notice notice(
            NoticeChannel channel, String recipient, String name, @Nullable SubjectRef about) {
        List<String> arguments = List.of("H27-1", "Một cửa", "x");
        return new Notice(
                channel,
                recipient,
                new Notice.Text(name, Locale.of("vi"), arguments, about, false));
    }

    /** A carrier that keeps what it is given. */
    private static final class Bag implements Carrier {

        private final List<Letter> letters = new ArrayList<>();
        private NoticeChannel channel;
        private Outcome answer = new Outcome.Carried();

        private Bag(NoticeChannel channel) {
            this.channel = channel;
        }

        @Override
        public NoticeChannel channel() {
            return channel;
        }

        @Override
        public Outcome carry(Letter letter) {
            letters.add(letter);
            return answer;
        }
    }
}
