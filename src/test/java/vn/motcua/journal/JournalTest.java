package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.testing.TestDatabase;

class JournalTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Node NODE = new Node(DATABASE);
    private static final Node OTHER = new Node(DATABASE);

    private final UUID stream = UUID.randomUUID();

    @AfterAll
    static void close() {
        NODE.close();
        OTHER.close();
    }

    @Test
    void eachEventFollowsTheOneBeforeIt() {
        NODE.note(stream, 1, 10, 20);
        NODE.note(stream, 1, 30);

        List<Entry> entries = NODE.journal.read(stream);
        assertThat(entries).extracting(Entry::version).containsExactly(1, 2, 3);
        assertThat(entries.get(0).hash())
                .isEqualTo(EntryHash.of(EntryHash.GENESIS, entries.get(0)));
        assertThat(entries.get(1).hash())
                .isEqualTo(EntryHash.of(entries.get(0).hash(), entries.get(1)));
        assertThat(entries.get(2).hash())
                .isEqualTo(EntryHash.of(entries.get(1).hash(), entries.get(2)));
        assertThat(NODE.journal.event(entries.get(2))).isEqualTo(new Tried.Noted(1, 30));
    }

    /** Whoever distrusts this program follows docs/journal.md with nothing but SQL. */
    @Test
    void theRecipeInTheDocumentationGivesTheSameHashes() throws IOException {
        NODE.note(stream, 1, 10, 20);
        noteWithKey(UUID.randomUUID(), 30);
        Matcher recipe =
                Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("docs", "journal.md")));
        assertThat(recipe.find()).isTrue();

        List<Boolean> right =
                NODE.jdbc
                        .sql(recipe.group(1))
                        .param("stream", stream)
                        .query((row, n) -> row.getBoolean(2))
                        .list();
        assertThat(right).containsExactly(true, true, true);
    }

    @Test
    void aRolledBackCommandLeavesNoRow() {
        assertThatThrownBy(() ->
                        NODE.inTransaction(
                                (Runnable)
                                        () -> {
                                            NODE.noteInTransaction(stream, 1, 1);
                                            throw new IllegalStateException(
                                                    "the command failed later");
                                        }))
                .hasMessage("the command failed later");

        assertThat(NODE.journal.read(stream)).isEmpty();
        assertThat(NODE.inTransaction(() -> NODE.journal.lock(stream))).isEmpty();
    }

    @Test
    void anIdempotencyKeyStandsOnceInItsStream() {
        UUID key = UUID.randomUUID();
        NODE.note(stream, 1, 1);
        noteWithKey(key, 2, 3);

        assertThat(NODE.journal.findByKey(stream, key).orElseThrow().version()).isEqualTo(3);
        assertThatThrownBy(() -> noteWithKey(key, 4)).isInstanceOf(DuplicateKeyException.class);
        assertThat(NODE.journal.read(stream)).hasSize(3);
    }

    @Test
    void aStreamBeginsOnce() {
        NODE.note(stream, 1, 1);

        assertThat(NODE.inTransaction(() -> NODE.journal.open(stream, "test"))).isEmpty();
    }

    @Test
    void aTransactionThatWroteEarlierMayNotWriteBehindAYoungerOne() {
        NODE.note(stream, 1, 1);

        assertThatThrownBy(() ->
                        NODE.inTransaction(
                                (Runnable)
                                        () -> {
                                            NODE.noteInTransaction(UUID.randomUUID(), 1, 1);
                                            OTHER.note(stream, 2, 2);
                                            NODE.noteInTransaction(stream, 1, 3);
                                        }))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(NODE.journal.read(stream)).hasSize(2);
    }

    @Test
    void oneTransactionMayWriteAStreamTwice() {
        NODE.inTransaction(
                (Runnable)
                        () -> {
                            NODE.noteInTransaction(stream, 1, 1);
                            NODE.noteInTransaction(stream, 1, 2);
                        });

        assertThat(NODE.journal.read(stream)).extracting(Entry::version).containsExactly(1, 2);
    }

    @Test
    void aCommandWritesAtMostSixtyFourEvents() {
        NODE.note(stream, 1, IntStream.rangeClosed(1, 64).toArray());

        assertThatThrownBy(() -> NODE.note(stream, 1, new int[65]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NODE.note(stream, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NODE.journal.read(stream)).hasSize(64);
    }

    /** Without the lock before the lock, about every fifth event stood out of order here. */
    @Test
    void manyWritersOnOneStreamKeepTheOrderOfTransactions() throws Exception {
        NODE.note(stream, 0, 0);
        CyclicBarrier together = new CyclicBarrier(8);

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers =
                    IntStream.range(0, 8)
                            .<Future<?>>mapToObj(w -> threads.submit(() -> write(w, together)))
                            .toList();
            for (Future<?> writer : writers) {
                assertThat(writer.get()).isNull();
            }
        }

        List<Entry> entries = NODE.journal.read(stream);
        assertThat(entries).hasSize(8 * 25 + 1);
        assertThat(entries).extracting(Entry::position).isSortedAccordingTo(Position::compareTo);
    }

    private Void write(int writer, CyclicBarrier together) throws Exception {
        together.await();
        for (int i = 0; i < 25; i++) {
            (writer % 2 == 0 ? NODE : OTHER).note(stream, writer, i);
        }
        return null;
    }

    private void noteWithKey(UUID key, int... numbers) {
        NODE.inTransaction(
                (Runnable)
                        () -> {
                            StreamHead head = NODE.journal.lock(stream).orElseThrow();
                            List<Tried> events =
                                    IntStream.of(numbers)
                                            .<Tried>mapToObj(n -> new Tried.Noted(1, n))
                                            .toList();
                            NODE.journal.append(
                                    NODE.journal.prepare(
                                            head, events, Instant.EPOCH, Actor.SYSTEM, key));
                        });
    }
}
