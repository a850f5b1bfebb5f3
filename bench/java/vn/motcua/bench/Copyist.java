package vn.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.dossier.Lives;
import vn.motcua.journal.PastEvents;

/**
 * Writes dossiers over a connection of its own, one transaction to a batch. The transaction takes
 * its id at its beginning, and all its events bear it, so they are past as soon as it is committed.
 */
final class Copyist {

    private static final String BEGIN_SQL = "select pg_current_xact_id()::text";
    private static final String QUICK_SQL = "set local synchronous_commit = off";
    private static final String FOLLOWED_SQL =
            """
            update journal.follower set epoch = ?, tx = cast(? as xid8), seq = ?
            where (epoch, tx, seq) < (?, cast(? as xid8), ?)
            """;

    private final Connection connection;
    private final Fates fates;
    private final Lives lives;
    private final DossierRows dossiers;
    private final JournalRows events;

    /**
     * @param asTheyHappened whether each event was recorded when it happened
     */
    Copyist(Connection connection, Fates fates, BeanFactory program, boolean asTheyHappened)
            throws SQLException {
        this.connection = connection;
        this.fates = fates;
        this.lives = new Lives(program);
        this.dossiers = new DossierRows(program);
        this.events = new JournalRows(new PastEvents(program, asTheyHappened));
        connection.setAutoCommit(false);
    }

    void write(List<Fates.Coming> batch) throws SQLException {
        events.begin(transaction());
        for (Fates.Coming coming : batch) {
            Lives.Life life = lives.of(fates.of(coming));
            dossiers.add(life);
            events.add(life);
        }
        PGConnection copying = connection.unwrap(PGConnection.class);
        events.send(copying);
        dossiers.send(copying);
        follow();
        connection.commit();
    }

    private String transaction() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(QUICK_SQL);
            try (ResultSet row = statement.executeQuery(BEGIN_SQL)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Nobody is to follow years of old events, so all followers stand behind them. */
    private void follow() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOLLOWED_SQL)) {
            for (int i : new int[] {1, 4}) {
                statement.setInt(i, events.epoch());
                statement.setString(i + 1, events.tx());
                statement.setLong(i + 2, events.lastSeq());
            }
            statement.executeUpdate();
        }
    }
}
