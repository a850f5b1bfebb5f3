package vn.motcua.bench.load;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends at a constant rate, whether answers come or not, and counts each from the moment it was
 * due: a program that stands still for a second pays for all who would have come in it.
 */
public final class OpenLoop {

    private final Crowd crowd;
    private final Mix mix;

    public OpenLoop(Crowd crowd, Mix mix) {
        this.crowd = crowd;
        this.mix = mix;
    }

    public Tally run(int perSecond, int seconds) {
        Tally tally = new Tally();
        long every = 1_000_000_000L / perSecond;
        long start = System.nanoTime() + every;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < (long) perSecond * seconds; i++) {
                long due = start + i * every;
                for (long wait; (wait = due - System.nanoTime()) > 0; ) {
                    LockSupport.parkNanos(wait);
                }
                Visit visit = mix.next(ThreadLocalRandom.current());
                people.execute(() -> visit(visit, due, tally));
            }
        }
        return tally;
    }

    private void visit(Visit visit, long due, Tally tally) {
        Visit went = visit;
        try {
            Answer answer = crowd.go(went);
            for (Visit other; answer == null && (other = instead(went)) != null; ) {
                went = other;
                answer = crowd.go(went);
            }
            if (answer != null) {
                tally.answered(went, answer.at() - due, answer.bytes());
            }
        } catch (IOException | Refused failure) {
            tally.failed(went, System.nanoTime() - due, String.valueOf(failure.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What somebody does who finds nothing to do; the rate stays what it is. */
    private static @Nullable Visit instead(Visit visit) {
        return switch (visit) {
            case ACT -> Visit.DOSSIER;
            case RECEIVE -> Visit.COUNTER;
            case DOSSIER -> Visit.HOME;
            default -> null;
        };
    }
}
