package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.TestDatabase;

class EpochsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();

    @Test
    void aStartOnTheSameClusterStaysInItsEpoch() {
        assertThat(epochOfAFreshStart()).isEqualTo(1);
        assertThat(epochOfAFreshStart()).isEqualTo(1);
    }

    @Test
    void aMovedDatabaseGoesOnInTheNextEpochWithTheOrderKept() throws SQLException {
        Recording.makeTable(database);
        try (Node node = new Node(database)) {
            node.note(before, 1, 1);
        }
        moveToAnotherCluster();

        try (Node node = new Node(database)) {
            Recording recording = new Recording("moved", node.jdbc);
            node.checkpoints.register("moved");
            node.note(after, 1, 1);
            int followed = node.following(recording).step(recording);

            assertThat(node.epochs.current()).isEqualTo(2);
            assertThat(followed).isEqualTo(2);
            assertThat(recording.followed())
                    .extracting(Recording.Followed::stream)
                    .containsExactly(before, after);
        }
    }

    @Test
    void aDatabaseThatComesBackOpensAnEpochOfItsOwn() throws SQLException {
        String home;
        try (Node node = new Node(database)) {
            home =
                    node.jdbc
                            .sql("select system_identifier from journal.epoch")
                            .query(String.class)
                            .single();
        }
        moveToAnotherCluster();
        assertThat(epochOfAFreshStart()).isEqualTo(2);

        asSuperuser(
                "update journal.epoch set system_identifier = 'abroad' where epoch = 2",
                "update journal.epoch set system_identifier = '" + home + "' where epoch = 1");
        assertThat(epochOfAFreshStart()).isEqualTo(3);
        assertThat(epochOfAFreshStart()).isEqualTo(3);
    }

    private int epochOfAFreshStart() {
        try (Node node = new Node(database)) {
            return node.epochs.current();
        }
    }

    /** Transaction ids of the old cluster may be far higher than those of the new one. */
    private void moveToAnotherCluster() throws SQLException {
        asSuperuser(
                "set session_replication_role = replica",
                "update journal.epoch set system_identifier = 'elsewhere'",
                "update journal.event set tx = '9000000000'",
                "update journal.stream set tx = '9000000000'");
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
