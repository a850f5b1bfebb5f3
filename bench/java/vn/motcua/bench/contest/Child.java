package vn.motcua.bench.contest;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The process of one contender. Takes one order per line and answers each with one line:
 *
 * <ul>
 *   <li>{@code seed N}: lets N dossiers lie open, a like number at each step
 *   <li>{@code play N}: N dossiers from end to end, by one worker
 *   <li>{@code run WORKERS SECONDS}: as many as so many workers can; see {@link Cell}
 *   <li>{@code create N}, {@code list}, {@code complete}, {@code close}: one kind of act alone, on
 *       the N dossiers created last
 * </ul>
 */
public final class Child {

    private static final int LAST = Course.STEPS.size() - 1;

    private final Contender contender;
    private final List<Held> held = new ArrayList<>();

    private Child(Contender contender) {
        this.contender = contender;
    }

    private record Held(Application application, Object dossier) {}

    /** Arguments: the contender's class, then the {@link Target}. */
    public static void main(String[] arguments) throws Exception {
        // What libraries print goes elsewhere, so that answers stand alone.
        PrintStream answers = System.out;
        System.setOut(System.err);
        Target target =
                new Target(
                        arguments[1], arguments[2], arguments[3], Integer.parseInt(arguments[4]));
        try (Contender contender =
                (Contender) Class.forName(arguments[0]).getDeclaredConstructor().newInstance()) {
            contender.setUp(target);
            answers.println("ready");
            Child child = new Child(contender);
            BufferedReader orders =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line; (line = orders.readLine()) != null; ) {
                answers.println(child.obey(line.split(" ", -1)));
            }
        }
        System.exit(0);
    }

    private String obey(String[] order) throws Exception {
        return switch (order[0]) {
            case "seed" -> seed(Integer.parseInt(order[1]));
            case "play" -> play(Integer.parseInt(order[1]));
            case "run" -> run(Integer.parseInt(order[1]), Double.parseDouble(order[2])).text();
            case "create" -> create(Integer.parseInt(order[1]));
            case "list" -> each((h, step) -> contender.list(h.application(), step), 3, 3);
            case "complete" -> complete(0, LAST - 1);
            case "close" -> complete(LAST, LAST);
            default -> throw new IllegalArgumentException(order[0]);
        };
    }

    private String seed(int dossiers) throws Exception {
        RandomGenerator random = random(7);
        for (int i = 0; i < dossiers; i++) {
            Application a = Application.of(random);
            Object dossier = contender.create(a);
            for (int step = 0; step < i % Course.STEPS.size(); step++) {
                dossier = contender.complete(dossier, a, step);
            }
        }
        contender.settle();
        return "done";
    }

    private String play(int dossiers) throws Exception {
        RandomGenerator random = random(11);
        Cell.Worker worker = new Cell.Worker();
        for (int i = 0; i < dossiers; i++) {
            journey(random, worker);
        }
        contender.settle();
        return "done";
    }

    private void journey(RandomGenerator random, Cell.Worker worker) throws Exception {
        Application a = Application.of(random);
        long start = System.nanoTime();
        Object dossier = contender.create(a);
        worker.create().add(System.nanoTime() - start);
        for (int step = 0; step <= LAST; step++) {
            start = System.nanoTime();
            if (contender.list(a, step) == 0) {
                throw new IllegalStateException("Somebody with work sees an empty list");
            }
            long read = System.nanoTime();
            worker.list().add(read - start);
            dossier = contender.complete(dossier, a, step);
            worker.complete().add(System.nanoTime() - read);
        }
    }

    /** What the contender still does in the background is part of its work. */
    private Cell run(int workers, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        Cell.Worker all = new Cell.Worker();
        try (ExecutorService hands = Executors.newFixedThreadPool(workers)) {
            List<Callable<Cell.Worker>> work = new ArrayList<>();
            for (int w = 0; w < workers; w++) {
                RandomGenerator random = random(start + w);
                work.add(() -> until(end, random));
            }
            for (Future<Cell.Worker> done : hands.invokeAll(work)) {
                all.join(done.get());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        contender.settle();
        return Cell.of(all, took);
    }

    private Cell.Worker until(long end, RandomGenerator random) throws Exception {
        Cell.Worker worker = new Cell.Worker();
        while (System.nanoTime() < end) {
            journey(random, worker);
        }
        return worker;
    }

    private String create(int dossiers) throws Exception {
        held.clear();
        RandomGenerator random = random(13);
        for (int i = 0; i < dossiers; i++) {
            Application a = Application.of(random);
            held.add(new Held(a, contender.create(a)));
        }
        return "done";
    }

    private String complete(int from, int to) throws Exception {
        for (int i = 0; i < held.size(); i++) {
            Held h = held.get(i);
            Object dossier = h.dossier();
            for (int step = from; step <= to; step++) {
                dossier = contender.complete(dossier, h.application(), step);
            }
            held.set(i, new Held(h.application(), dossier));
        }
        return "done";
    }

    private interface Act {
        void on(Held held, int step) throws Exception;
    }

    private String each(Act act, int from, int to) throws Exception {
        for (Held h : held) {
            for (int step = from; step <= to; step++) {
                act.on(h, step);
            }
        }
        return "done";
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
