package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
        TransactionSynchronizationManager.initSynchronization();
        try {
            kept.forgetAfterCommit();
            assertThat(kept.value()).isEqualTo(1);
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }

        assertThat(kept.value()).isEqualTo(2);
    }
}
