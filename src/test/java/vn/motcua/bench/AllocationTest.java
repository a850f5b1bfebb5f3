package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

/** How much memory an act asks for once it is warm: the same on any machine, unlike its time. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=allocation"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationTest {

    private static final int A_STEP = 2;
    private static final int WARM = 60;
    private static final int MEASURED = 25;

    /** Half as much again as was measured: 70, 41 and 65 KB (2026-11-28, Java 25.0.3). */
    private static final long MOST_TO_RECEIVE = 105_000;

    private static final long MOST_FOR_A_STEP = 62_000;
    private static final long MOST_FOR_A_LIST = 98_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired private BeanFactory program;
    @Autowired private Dossiers dossiers;
    @Autowired private TaskQueries tasks;
    @Autowired private BusinessClock clock;

    private final Map<String, List<Long>> bytes = new HashMap<>();

    @BeforeAll
    void play() {
        Locality.open(program);
        new Generator(program).add(200, 400);
        for (int i = 0; i < WARM + MEASURED; i++) {
            if (i == WARM) {
                bytes.clear();
            }
            Acted[] now = new Acted[1];
            var receipt = Locality.receipt(0, DossierBench.random(i));
            measure("receive", () -> now[0] = dossiers.receive(receipt, Locality.hand(0, 0)));
            for (int step = 0; step < Locality.STEPS; step++) {
                var by = Locality.hand(0, step);
                var command =
                        Journey.command(now[0].state().open().getFirst(), step, clock.today());
                measure(
                        step == A_STEP ? "step" : "other",
                        () -> now[0] = dossiers.act(now[0].dossier(), command, Uuid7.next(), by));
            }
            measure("list", () -> tasks.list(Locality.hand(0, 0), TaskFilter.ALL, null));
        }
    }

    private void measure(String act, Runnable action) {
        long thread = Thread.currentThread().threadId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        action.run();
        bytes.computeIfAbsent(act, _ -> new ArrayList<>())
                .add(THREADS.getThreadAllocatedBytes(thread) - before);
    }

    /** The middle one, as now and then something else is allocated along the way. */
    private long bytesOf(String act) {
        List<Long> all = bytes.get(act).stream().sorted().toList();
        return all.get(all.size() / 2);
    }

    @Test
    void warmActsAskForLittleMemory() {
        assertThat(bytesOf("receive")).isLessThan(MOST_TO_RECEIVE);
        assertThat(bytesOf("step")).isLessThan(MOST_FOR_A_STEP);
        assertThat(bytesOf("list")).isLessThan(MOST_FOR_A_LIST);
    }
}
