package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.testing.TestDatabase;

class SealsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Node one = new Node(database);
    private final Node two = new Node(database);
    private final UUID stream = UUID.randomUUID();

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void aSealCoversWhatCameSinceTheOneBefore() {
        one.note(stream, 1, 1, 2);
        one.note(UUID.randomUUID(), 1, 1);
        one.accessLog.looked(Actor.SYSTEM, new SubjectRef("dossier", stream), "page", "desk");
        Seal first = one.sealWhenStill();
        one.note(stream, 1, 3);
        one.securityLog.refused(Actor.SYSTEM, "no-right", "DOSSIER_READ", "");
        Seal second = one.sealWhenStill();
        Seal third = one.sealWhenStill();

        assertThat(counts(first)).containsExactly(1L, 3L, 2L, 2L, 1L);
        assertThat(counts(second)).containsExactly(2L, 1L, 1L, 2L, 1L);
        assertThat(counts(third)).containsExactly(3L, 0L, 0L, 2L, 0L);
        assertThat(one.verify().firstFindings()).isEmpty();
    }

    @Test
    void whatIsStillBeingWrittenFallsUnderTheNextSeal() {
        one.inTransaction(
                (Runnable)
                        () -> {
                            one.noteInTransaction(stream, 1, 1);
                            two.note(UUID.randomUUID(), 1, 1);
                            assertThat(two.seal().events()).isZero();
                        });

        assertThat(two.seal().events()).isEqualTo(2);
        assertThat(one.verify().firstFindings()).isEmpty();
    }

    @Test
    void twoNodesThatSealAtOnceMakeOneChain() throws Exception {
        one.note(stream, 1, 1);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Seal>> seals =
                    List.of(
                            threads.submit(one::seal),
                            threads.submit(two::seal),
                            threads.submit(one::seal),
                            threads.submit(two::seal));
            List<Integer> numbers =
                    List.of(
                            seals.get(0).get().number(),
                            seals.get(1).get().number(),
                            seals.get(2).get().number(),
                            seals.get(3).get().number());
            assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
        }

        Verdict verdict = one.verify();
        assertThat(verdict.firstFindings()).isEmpty();
        assertThat(verdict.seals()).isEqualTo(4);
    }

    /** Number, events, streams moved, streams in all, log rows. */
    private static List<Long> counts(Seal seal) {
        return List.of(
                (long) seal.number(),
                seal.events(),
                seal.streamsMoved(),
                seal.streamsTotal(),
                seal.logRows());
    }
}
