package vn.motcua.journal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the whole journal in one snapshot and in constant memory: every hash, every chain,
 * every head, every seal. It finds an altered byte, a cut tail, a missing stream, a forged event
 * and an altered log row.
 *
 * <p>What it cannot know: somebody who holds the keys of the database, cuts the newest events of a
 * stream and puts its head back, leaves no trace if these events were never sealed; and whoever
 * rewrites everything, the seals too, is found only by a copy of a seal's hash kept elsewhere.
 */
@Component
public class JournalVerification {

    private static final Position BEYOND = Position.before(Integer.MAX_VALUE, "0");

    private final JournalStore journal;
    private final SealStore seals;
    private final TransactionTemplate snapshot;

    JournalVerification(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        this.journal = new JournalStore(new JdbcTemplate(database));
        this.seals = new SealStore(jdbc);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    public Verdict verify() {
        try {
            return Objects.requireNonNull(snapshot.execute(status -> verifyInSnapshot()));
        } catch (IllegalArgumentException unreadable) {
            String finding = "A row cannot be read: " + unreadable.getMessage();
            return new Verdict(0, 0, 0, 0, null, 1, List.of(finding));
        }
    }

    private Verdict verifyInSnapshot() {
        Findings findings = new Findings();
        List<Seal> sealed = seals.all();
        SealWalk sealWalk = new SealWalk(sealed, findings);
        try (Stream<StreamHead> heads = journal.heads();
                Stream<Entry> entries = journal.all();
                Stream<LogRow> looks = seals.looks(Position.START, BEYOND);
                Stream<LogRow> refusals = seals.refusals(Position.START, BEYOND)) {
            StreamWalk streamWalk = new StreamWalk(heads.iterator(), sealWalk, findings);
            entries.forEach(streamWalk::take);
            streamWalk.end();
            looks.forEach(row -> sealWalk.contentAt(row.position()).look(row));
            refusals.forEach(row -> sealWalk.contentAt(row.position()).refusal(row));
            sealWalk.end();
            return new Verdict(
                    streamWalk.streams(),
                    streamWalk.events(),
                    sealWalk.count(),
                    sealWalk.logRows(),
                    sealed.isEmpty() ? null : sealed.getLast(),
                    findings.count(),
                    findings.first());
        }
    }
}
