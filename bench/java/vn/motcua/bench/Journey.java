package vn.motcua.bench;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;

/**
 * The way of one dossier: received, then eight steps by eight people, each of whom first reads the
 * list of what lies on their desk.
 */
final class Journey {

    /** Carries out one act, or takes its time. */
    interface Watch {
        void run(String action, Runnable act);
    }

    static final String CREATE = "create";
    static final String LIST = "task list";
    static final String ACT = "act";

    private final Dossiers dossiers;
    private final TaskQueries tasks;
    private final BusinessClock clock;

    Journey(Program program) {
        this.dossiers = program.dossiers();
        this.tasks = program.tasks();
        this.clock = program.bean(BusinessClock.class);
    }

    /** Plays a dossier of any commune through its first steps; all of them close it. */
    void play(int steps, RandomGenerator random, Watch watch) {
        int commune = random.nextInt(Locality.COMMUNES);
        Acted[] last = new Acted[1];
        watch.run(
                CREATE,
                () ->
                        last[0] =
                                dossiers.receive(
                                        Locality.receipt(commune, random),
                                        Locality.hand(commune, 0)));
        for (int step = 0; step < steps; step++) {
            SignedIn by = Locality.hand(commune, step);
            watch.run(LIST, () -> read(by));
            Acted now = last[0];
            DossierCommand command = command(now.state().open().getFirst(), step, clock.today());
            watch.run(ACT, () -> last[0] = dossiers.act(now.dossier(), command, Uuid7.next(), by));
        }
    }

    void read(SignedIn by) {
        if (tasks.list(by, TaskFilter.ALL, null).rows().isEmpty()) {
            throw new IllegalStateException("Somebody with work sees an empty list");
        }
    }

    /** What its person does with the task of a step. */
    static DossierCommand command(OpenTask task, int step, LocalDate today) {
        return command(task.no(), task.version(), step, today);
    }

    static DossierCommand command(int task, int seen, int step, LocalDate today) {
        return switch (step) {
            case 5 -> new DossierCommand.Decide(task, seen, null, null);
            case 6 ->
                    new DossierCommand.RecordResult(task, seen, "KQ.DO.000001", "12/KQ-DO", today);
            case 7 ->
                    new DossierCommand.HandBack(
                            task, seen, ReturnMethod.DESK, "Nguyễn Thị Thu Hương");
            default -> new DossierCommand.Forward(task, seen, null, null);
        };
    }
}
