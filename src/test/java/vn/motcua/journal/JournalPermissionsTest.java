package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.TestDatabase;

class JournalPermissionsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String RAISED = "P0001";
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void writeOneEventAndSeal() {
        try (Node node = new Node(DATABASE)) {
            node.note(UUID.randomUUID(), 1, 1);
            Seal seal = node.seal();
            assertThat(seal.events()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.event set payload = '{}'",
                "delete from journal.event",
                "truncate journal.event",
                "alter table journal.event disable trigger all",
                "alter table journal.event add column more text",
                "drop trigger event_append_only on journal.event",
                "drop table journal.event",
                "delete from journal.stream",
                "truncate journal.stream cascade",
                "alter table journal.stream disable trigger all",
                "update journal.access_log set why = 'x'",
                "delete from journal.access_log",
                "update journal.security_log set detail = 'x'",
                "delete from journal.security_log",
                "update journal.seal set events = 0",
                "delete from journal.seal",
                "truncate journal.seal",
                "alter table journal.seal disable trigger all",
                "update journal.epoch set epoch = 9",
                "delete from journal.epoch",
                "delete from journal.follower",
                "create or replace function journal.forbid() returns trigger language sql as $$ $$",
                "drop schema journal cascade",
                "set session_replication_role = replica",
                "set role motcua_owner"
            })
    void theApplicationMayNotTouchWhatIsWritten(String forbidden) {
        assertThatThrownBy(() -> execute(DATABASE.app(), forbidden))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.event set payload = '{}'",
                "delete from journal.event",
                "truncate journal.event",
                "delete from journal.stream",
                "delete from journal.access_log",
                "delete from journal.security_log",
                "update journal.seal set events = 0"
            })
    void evenTheOwnerIsStoppedByTheTriggers(String forbidden) {
        assertThatThrownBy(() -> execute(DATABASE.owner(), forbidden))
                .hasMessageContaining("append-only")
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(RAISED));
    }

    @Test
    void theApplicationMayReadAndAppend() throws SQLException {
        execute(DATABASE.app(), "select count(*) from journal.event");
        try (Node node = new Node(DATABASE)) {
            UUID stream = UUID.randomUUID();
            node.note(stream, 1, 1, 2);
            assertThat(node.journal.read(stream)).hasSize(2);
        }
    }

    private static void execute(DataSource account, String sql) throws SQLException {
        try (Connection connection = account.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
