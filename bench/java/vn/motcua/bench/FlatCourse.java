package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.SignedIn;

/**
 * What people do all day, of which each statement's plan is heard: after as many times as the
 * driver and the server need to settle on one.
 */
final class FlatCourse {

    private static final int SETTLING = 15;
    private static final int HEARD = 25;
    private static final int PLAIN_STEP = 3;
    private static final String A_CLOSED_ONE_SQL =
            "select dossier_id from dossier.dossier where status = 10 limit 1 offset :n";

    /** One statement of one act. */
    record Of(String act, String statement) {}

    /** Rows read and blocks touched, the middle of all times. */
    record Cost(long rows, long blocks, String ways) {}

    private final Program program;
    private final Map<Of, List<Plan>> heard = new LinkedHashMap<>();
    private boolean settled;

    FlatCourse(Program program) {
        this.program = program;
    }

    Map<Of, Cost> measure() {
        RandomGenerator random = DossierBench.random(23);
        for (int i = 0; i < SETTLING + HEARD; i++) {
            settled = i >= SETTLING;
            play(random);
        }
        Map<Of, Cost> costs = new LinkedHashMap<>();
        heard.forEach((of, plans) ->
                costs.put(
                        of,
                        new Cost(
                                middle(plans.stream().map(Plan::rows).toList()),
                                middle(plans.stream().map(Plan::blocks).toList()),
                                plans.getLast().ways())));
        return costs;
    }

    private void play(RandomGenerator random) {
        int[] act = new int[1];
        new Journey(program)
                .play(
                        Locality.STEPS,
                        random,
                        (action, run) -> {
                            act[0] += action.equals(Journey.ACT) ? 1 : 0;
                            if (action.equals(Journey.CREATE)) {
                                hear("receive", run);
                            } else if (action.equals(Journey.ACT) && act[0] == PLAIN_STEP) {
                                hear("step", run);
                            } else if (action.equals(Journey.ACT) && act[0] == Locality.STEPS) {
                                hear("hand back", run);
                            } else {
                                run.run();
                            }
                        });
        SignedIn by = Locality.hand(0, 1);
        hear("task list", () -> new Journey(program).read(by));
        hear("task counts", () -> program.bean(TaskQueries.class).counts(by));
        UUID id = closed(random.nextInt(40));
        SignedIn desk = Locality.hand(0, 0);
        hear("dossier page", () -> look(id, desk));
    }

    private void look(UUID id, SignedIn by) {
        try {
            program.bean(DossierQueries.class).view(id, by, "bench");
        } catch (vn.motcua.kernel.RefusalException elsewhere) {
            // Another commune's: it is read all the same, before it is refused.
        }
    }

    private UUID closed(int nth) {
        return program
                .bean(JdbcClient.class)
                .sql(A_CLOSED_ONE_SQL)
                .param("n", nth % 5)
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private void hear(String act, Runnable run) {
        List<Plan> plans = Plans.of(run);
        if (settled) {
            plans.forEach(plan ->
                    heard.computeIfAbsent(new Of(act, plan.begins()), _ -> new ArrayList<>())
                            .add(plan));
        }
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
