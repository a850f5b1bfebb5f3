package vn.motcua.bench.load;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Thousands of people who each do one thing after the other and think between: as many requests as
 * they happen to make. Times count from the moment of asking.
 */
public final class Replay {

    private static final long THINK_LEAST_MS = 3_000;
    private static final long THINK_MOST_MS = 20_000;
    private static final long AWAY_MOST_MS = 120_000;

    private final Crowd crowd;
    private final Tally tally = new Tally();
    private volatile long end;

    public Replay(Crowd crowd) {
        this.crowd = crowd;
    }

    public Tally run(int people, int seconds) {
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int citizens = Math.max(0, people - crowd.officers().size());
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.officers().forEach(officer -> all.submit(() -> works(officer)));
            for (int i = 0; i < citizens; i++) {
                all.submit(this::asksNowAndThen);
            }
        }
        return tally;
    }

    /** Looks at the list, opens what is there, does what its page offers, and again. */
    private @Nullable Void works(Officer officer) throws InterruptedException {
        Desks desks = crowd.desks();
        while (think(THINK_LEAST_MS, THINK_MOST_MS)) {
            visit(Visit.HOME, () -> desks.home(officer));
            if (!think(THINK_LEAST_MS, THINK_MOST_MS)) {
                break;
            }
            RandomGenerator random = ThreadLocalRandom.current();
            String dossier = officer.any(random);
            if (!dossier.isEmpty()) {
                visit(Visit.DOSSIER, () -> desks.open(officer, dossier));
            }
            if (!think(THINK_LEAST_MS, THINK_MOST_MS)) {
                break;
            }
            visit(Visit.ACT, desks::act);
            if (random.nextInt(4) == 0) {
                visit(Visit.REGISTER, () -> desks.register(random));
            }
            if (random.nextInt(5) == 0) {
                visit(Visit.COUNTER, () -> desks.counter(random));
                think(THINK_LEAST_MS, THINK_MOST_MS);
                visit(Visit.RECEIVE, desks::receive);
            }
        }
        return null;
    }

    /** Reads about a procedure or follows a dossier, then is away for a while. */
    private @Nullable Void asksNowAndThen() throws InterruptedException {
        Citizens citizens = crowd.citizens();
        while (think(0, AWAY_MOST_MS)) {
            RandomGenerator random = ThreadLocalRandom.current();
            boolean follows = random.nextBoolean();
            visit(
                    follows ? Visit.TRACK_FORM : Visit.PROCEDURES,
                    () -> follows ? citizens.form(random) : citizens.procedures(random));
            if (think(THINK_LEAST_MS, THINK_MOST_MS)) {
                visit(
                        follows ? Visit.TRACK : Visit.PROCEDURE,
                        () -> follows ? citizens.track(random) : citizens.procedure(random));
            }
        }
        return null;
    }

    private void visit(Visit visit, Callable<@Nullable Answer> ask) throws InterruptedException {
        long start = System.nanoTime();
        try {
            Answer answer = ask.call();
            if (answer != null) {
                tally.answered(visit, answer.at() - start, answer.bytes());
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (IOException | Refused failure) {
            tally.failed(visit, System.nanoTime() - start, String.valueOf(failure.getMessage()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is still time after it. */
    private boolean think(long least, long most) throws InterruptedException {
        long left = (end - System.nanoTime()) / 1_000_000;
        long wished = ThreadLocalRandom.current().nextLong(least, most);
        Thread.sleep(Math.max(0, Math.min(left, wished)));
        return wished < left;
    }
}
