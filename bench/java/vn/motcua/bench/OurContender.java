package vn.motcua.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.contest.Application;
import vn.motcua.bench.contest.Contender;
import vn.motcua.bench.contest.Target;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;

/**
 * Một Cửa through the front door of its pages: rights, keys that make an act happen once, versions,
 * the chained journal and all followers.
 */
public final class OurContender implements Contender {

    private static final String BEHIND_SQL =
            """
            select exists (
                select 1 from journal.follower f
                join journal.event e on (e.epoch, e.tx, e.seq) > (f.epoch, f.tx, f.seq))
            """;

    private Program program;
    private Dossiers dossiers;
    private TaskQueries tasks;
    private JdbcClient jdbc;
    private LocalDate today;

    @Override
    public void setUp(Target target) {
        program = Program.on(target);
        dossiers = program.dossiers();
        tasks = program.tasks();
        jdbc = program.bean(JdbcClient.class);
        today = program.bean(BusinessClock.class).today();
    }

    @Override
    public Object create(Application a) {
        return dossiers.receive(Locality.receipt(a), Locality.hand(a.place(), 0));
    }

    @Override
    public Object complete(Object dossier, Application a, int step) {
        Acted before = (Acted) dossier;
        SignedIn by = Locality.hand(a.place(), step);
        return dossiers.act(
                before.dossier(),
                Journey.command(before.state().open().getFirst(), step, today),
                Uuid7.next(),
                by);
    }

    @Override
    public int list(Application a, int step) {
        return tasks.list(Locality.hand(a.place(), step), TaskFilter.ALL, null).rows().size();
    }

    @Override
    public void settle() throws InterruptedException {
        while (jdbc.sql(BEHIND_SQL).query(Boolean.class).single()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
