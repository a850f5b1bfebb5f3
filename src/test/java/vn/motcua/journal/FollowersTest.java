package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Seeded;
import vn.motcua.testing.TestDatabase;

class FollowersTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 30;

    private final TestDatabase database = TestDatabase.fresh();
    private final Node one = new Node(database);
    private final Node two = new Node(database);

    @BeforeEach
    void makeTable() {
        Recording.makeTable(database);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void anOpenTransactionHoldsBackWhatCommittedAfterIt() {
        Recording recording = new Recording("held", two.jdbc);
        Followers followers = two.following(recording);
        two.checkpoints.register("held");
        UUID withheld = UUID.randomUUID();
        UUID overtaking = UUID.randomUUID();

        one.inTransaction(
                (Runnable)
                        () -> {
                            one.noteInTransaction(withheld, 1, 1);
                            two.note(overtaking, 2, 1);
                            assertThat(followers.step(recording)).isZero();
                        });

        assertThat(followers.step(recording)).isEqualTo(2);
        assertThat(recording.followed())
                .extracting(Recording.Followed::stream)
                .containsExactly(withheld, overtaking);
    }

    @Test
    void transactionsStandInTheOrderOfNumbersNotOfText() throws SQLException {
        Recording recording = new Recording("numbers", one.jdbc);
        one.checkpoints.register("numbers");
        UUID stream = UUID.randomUUID();
        IntStream.rangeClosed(1, 3).forEach(n -> one.note(stream, 1, n));
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update journal.event set tx = (array['99', '100', '101'])[version]::xid8");
        }

        assertThat(one.following(recording).step(recording)).isEqualTo(3);
        recording.assertWholeAndInOrder(3);
    }

    @Test
    void aFailingFollowerStopsAloneAndGoesOnFromTheSamePlace() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Recording sound = new Recording("sound", one.jdbc);
        Recording failing =
                new Recording(
                        "failing",
                        one.jdbc,
                        entry -> {
                            if (entry.version() == 3 && broken.get()) {
                                throw new IllegalStateException("cannot digest version 3");
                            }
                        });
        UUID stream = UUID.randomUUID();
        IntStream.rangeClosed(1, 4).forEach(n -> one.note(stream, 1, n));

        Followers followers = one.following(sound, failing);
        followers.start();
        try {
            await(() -> sound.followed().size() == 4 && one.failureOf(failing) != null);
            assertThat(one.failureOf(failing)).contains("cannot digest version 3");
            assertThat(one.failureOf(sound)).isNull();
            assertThat(failing.followed()).isEmpty();

            broken.set(false);
            await(() -> failing.followed().size() == 4);
            assertThat(one.failureOf(failing)).isNull();
        } finally {
            followers.stop();
        }
    }

    @Test
    void whatAFollowerDidGoesWhenItsStepFails() {
        Recording failing =
                new Recording(
                        "undone",
                        one.jdbc,
                        entry -> {
                            if (entry.version() == 2) {
                                throw new IllegalStateException("second");
                            }
                        });
        one.checkpoints.register("undone");
        one.note(UUID.randomUUID(), 1, 1, 2);

        assertThatThrownBy(() -> one.following(failing).step(failing)).hasMessage("second");
        assertThat(failing.followed()).isEmpty();
    }

    /** So far behind that each step reads the next stretch ahead, which another may have taken. */
    @Test
    void whatWasReadAheadIsFollowedOnceWhoeverTakesTheNextTurn() {
        AtomicBoolean broken = new AtomicBoolean();
        Recording recording =
                new Recording(
                        "ahead",
                        one.jdbc,
                        entry -> {
                            if (broken.getAndSet(false)) {
                                throw new IllegalStateException("once");
                            }
                        });
        ByTwos here = new ByTwos(recording);
        ByTwos there = new ByTwos(new Recording("ahead", two.jdbc));
        Followers following = one.following(here);
        Followers alsoFollowing = two.following(there);
        one.checkpoints.register("ahead");
        UUID stream = UUID.randomUUID();
        IntStream.rangeClosed(1, 9).forEach(n -> one.note(stream, 1, n));

        assertThat(following.step(here)).isEqualTo(2);
        assertThat(alsoFollowing.step(there)).isEqualTo(2);
        assertThat(following.step(here)).as("its own is behind by now").isEqualTo(2);
        broken.set(true);
        assertThatThrownBy(() -> following.step(here)).hasMessage("once");
        assertThat(following.step(here)).isEqualTo(2);
        one.note(stream, 1, 10);
        assertThat(alsoFollowing.step(there)).isEqualTo(2);
        assertThat(following.step(here)).isZero();

        recording.assertWholeAndInOrder(10);
    }

    /** Takes two at a time. */
    private record ByTwos(Recording recording) implements Follower {

        @Override
        public String name() {
            return recording.name();
        }

        @Override
        public int stretch() {
            return 2;
        }

        @Override
        public void follow(List<Entry> batch) {
            recording.follow(batch);
        }
    }

    @Test
    void twoNodesFollowManyWritersWithoutGapRepetitionOrDisorder() throws Exception {
        Recording here = new Recording("both", one.jdbc);
        Recording there = new Recording("both", two.jdbc);
        Followers following = one.following(here);
        Followers alsoFollowing = two.following(there);
        following.start();
        alsoFollowing.start();
        try {
            writeFromManyThreads(Seeded.fresh());
            await(() -> here.followed().size() >= WRITERS * WRITES);
        } finally {
            following.stop();
            alsoFollowing.stop();
        }

        here.assertWholeAndInOrder(WRITERS * WRITES);
        assertThat(one.verify().firstFindings()).isEmpty();
    }

    private void writeFromManyThreads(Seeded seeded) throws Exception {
        List<UUID> streams = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        streams.forEach(s -> one.inTransaction(() -> one.journal.open(s, "test")));
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers =
                    Stream.generate(seeded::split)
                            .limit(WRITERS)
                            .<Future<?>>map(own -> threads.submit(() -> writeSlowly(streams, own)))
                            .toList();
            for (Future<?> writer : writers) {
                assertThat(writer.get()).isNull();
            }
        }
    }

    private Void writeSlowly(List<UUID> streams, Seeded seeded) {
        for (int i = 0; i < WRITES; i++) {
            Node node = seeded.oneOf(one, two);
            UUID stream = seeded.oneOf(streams);
            int number = i;
            node.inTransaction(
                    (Runnable)
                            () -> {
                                node.noteInTransaction(stream, 0, number);
                                pause(seeded.between(0, 7));
                            });
        }
        return null;
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("90 seconds").isLessThan(deadline);
            pause(50);
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
