package vn.motcua.measure;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;

/** Reads the whole journal into figures at once, where followers stand still. */
public final class Folding {

    private Folding() {}

    /** How many events were read. */
    public static int all(BeanFactory program) {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        List<UUID> streams =
                jdbc.sql("select stream_id from journal.stream where kind = 'dossier'")
                        .query(UUID.class)
                        .list();
        List<Entry> entries =
                program.getBean(Journal.class).read(streams).stream()
                        .sorted((a, b) -> a.position().compareTo(b.position()))
                        .toList();
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> program.getBean(FactFollower.class).follow(entries));
        jdbc.sql(
                        """
                        insert into journal.follower (name, epoch, tx, seq)
                        select 'measure-facts', epoch, tx, seq from journal.event
                        order by epoch desc, tx desc, seq desc limit 1
                        on conflict (name) do update
                        set epoch = excluded.epoch, tx = excluded.tx, seq = excluded.seq
                        """)
                .update();
        return entries.size();
    }

    /** Reads these alone, as one stretch. */
    public static void stretch(BeanFactory program, List<Entry> entries) {
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> program.getBean(FactFollower.class).follow(entries));
    }
}
