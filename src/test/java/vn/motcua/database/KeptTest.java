package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KeptTest {

    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(version::get, reads::incrementAndGet);

    @Test
    void isReadOnceUntilItsVersionMovesOn() {
        assertThat(kept.value()).isEqualTo(1);
        kept.lookAgain();
        assertThat(kept.value()).isEqualTo(1);

        version.incrementAndGet();
        kept.lookAgain();

        assertThat(kept.value()).isEqualTo(2);
    }

    @Test
    void whatNobodyAskedForIsNotReadByALook() {
        version.incrementAndGet();
        kept.lookAgain();

        assertThat(reads).hasValue(0);
    }

    @Test
    void isForgottenWhenTheTransactionEndsNotBefore() {
        assertThat(kept.value()).isEqualTo(1);
        commit(kept, () -> assertThat(kept.value()).isEqualTo(1));

        assertThat(kept.value()).isEqualTo(2);
    }

    /** A look at other nodes may meet a commit of this one. */
    @Test
    void whatIsCommittedWhileItIsReadIsReadAgain() {
        AtomicReference<String> rows = new AtomicReference<>("before");
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        Kept<String> met =
                new Kept<>(
                        version::get,
                        () -> {
                            String read = rows.get();
                            meanwhile.getAndSet(() -> {}).run();
                            return read;
                        });
        assertThat(met.value()).isEqualTo("before");

        meanwhile.set(() -> commit(met, () -> rows.set("after")));
        version.incrementAndGet();
        met.lookAgain();

        assertThat(met.value()).isEqualTo("after");
    }

    private static void commit(Kept<?> kept, Runnable change) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            kept.forgetAfterCommit();
            change.run();
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }
}
