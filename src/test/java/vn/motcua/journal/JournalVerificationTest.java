package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.testing.TestDatabase;

/** Somebody with every key of the database alters the journal, and is found. */
class JournalVerificationTest {

    private static final UUID FIRST = UUID.fromString("11111111-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("99999999-0000-7000-8000-000000000002");
    private static final UUID UNSEALED = UUID.fromString("ffffffff-0000-7000-8000-000000000003");

    private static final TestDatabase ORIGINAL = TestDatabase.fresh();

    @BeforeAll
    static void writeAJournalOfThreeStreamsAndTwoSeals() {
        try (Node node = new Node(ORIGINAL)) {
            node.note(FIRST, 1, 10, 20, 30);
            node.note(SECOND, 1, 10);
            node.accessLog.looked(
                    Actor.staff(SECOND), new SubjectRef("dossier", FIRST), "page", "desk");
            assertThat(node.seal().number()).isEqualTo(1);
            node.note(SECOND, 1, 20);
            node.note(FIRST, 1, 40);
            node.securityLog.refused(Actor.SYSTEM, "no-right", "DOSSIER_READ", "10.0.0.7");
            assertThat(node.seal().number()).isEqualTo(2);
            node.note(UNSEALED, 1, 10, 20);
        }
    }

    @Test
    void anUntouchedJournalIsWholeAndCounted() {
        Verdict verdict = verify(ORIGINAL.copy());

        assertThat(verdict.firstFindings()).isEmpty();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.streams()).isEqualTo(3);
        assertThat(verdict.events()).isEqualTo(8);
        assertThat(verdict.seals()).isEqualTo(2);
        assertThat(verdict.logRows()).isEqualTo(2);
        assertThat(verdict.lines().getFirst())
                .isEqualTo("Journal: 3 streams, 8 events, 2 seals, 2 log rows.");
    }

    @Test
    void aJournalWithoutAStreamIsNotWhole() {
        Verdict verdict = verify(TestDatabase.fresh());

        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.lines().getLast()).startsWith("Nothing to verify");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    payload = replace(payload, '20', '21')                 | is not what was written
                    payload = concat(payload, ' ')                         | is not what was written
                    actor_id = gen_random_uuid()                           | is not what was written
                    actor_kind = 'STAFF'                                   | is not what was written
                    actor_kind = 'NOBODY'                                  | cannot be read
                    occurred_at = occurred_at + interval '1 microsecond'   | is not what was written
                    recorded_at = recorded_at - interval '1 microsecond'   | is not what was written
                    type = 'test.weighed'                                  | is not what was written
                    schema = 2                                             | is not what was written
                    demo = not demo                                        | is not what was written
                    key = gen_random_uuid()                                | is not what was written
                    hash = sha256(hash)                                    | is not what was written
                    seq = seq - 1000000                                    | stands earlier in the journal
                    tx = (tx::text::bigint - 1)::text::xid8                | stands earlier in the journal
                    version = 7                                            | version 2 is missing
                    """)
    void anAlteredEventIsFound(String change, String finding) throws SQLException {
        String where = " where stream_id = '" + FIRST + "' and version = 2";

        assertFound(finding, "update journal.event set " + change + where);
    }

    @Test
    void aCutTailIsFoundByTheHead() throws SQLException {
        assertFound("its head names version 2, its last event is version 1", cut(UNSEALED, 2));
    }

    @Test
    void aCutTailWithItsHeadPutBackIsFoundByTheSeal() throws SQLException {
        assertFound("Seal 2: 2 events sealed, 1 found", cut(FIRST, 4), putBackHead(FIRST));
    }

    /** The known limit: what was never sealed and never seen again cannot be missed. */
    @Test
    void aCutTailAfterTheLastSealWithItsHeadPutBackCannotBeKnown() throws SQLException {
        assertThat(tampered(cut(UNSEALED, 2), putBackHead(UNSEALED)).whole()).isTrue();
    }

    @Test
    void aStreamWithoutItsEventsIsFound() throws SQLException {
        assertFound("has a head at version 2 but no events", cut(UNSEALED, 1));
    }

    @Test
    void aStreamGoneWithItsHeadIsFoundByTheSeals() throws SQLException {
        assertFound(
                "Seal 1: 2 streams in all sealed, 1 found",
                cut(SECOND, 1),
                "delete from journal.stream where stream_id = '" + SECOND + "'");
    }

    @Test
    void eventsWithoutAHeadAreFound() throws SQLException {
        assertFound(
                "has events but no head",
                "delete from journal.stream where stream_id = '" + SECOND + "'");
    }

    @Test
    void aHeadWithAnotherHashIsFound() throws SQLException {
        assertFound(
                "with another hash",
                "update journal.stream set hash = sha256(hash) where stream_id = '" + SECOND + "'");
    }

    @Test
    void anEventTakenFromTheMiddleIsFound() throws SQLException {
        assertFound(
                "version 2 is missing",
                "delete from journal.event where stream_id = '" + FIRST + "' and version = 2");
    }

    @Test
    void aWellForgedEventBeforeASealIsFoundByTheSeal() throws SQLException {
        TestDatabase database = ORIGINAL.copy();
        try (Forger forger = new Forger(database)) {
            forger.insertBackdated(UUID.randomUUID());
        }

        assertThat(verify(database).firstFindings())
                .anyMatch(f -> f.contains("Seal 1: 4 events sealed, 5 found"));
    }

    @Test
    void aStreamRewrittenFromTheMiddleIsFoundByTheSeal() throws SQLException {
        TestDatabase database = ORIGINAL.copy();
        try (Forger forger = new Forger(database)) {
            forger.rewrite(FIRST, payload -> payload.replace("30", "31"));
        }

        assertThat(verify(database).firstFindings())
                .containsExactly(
                        "Seal 1: the events or log rows are not those that were sealed",
                        "Seal 2: the events or log rows are not those that were sealed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update journal.access_log set why = 'duty'             | Seal 1: the events or log rows
                    update journal.access_log set actor_id = null          | Seal 1: the events or log rows
                    update journal.security_log set detail = 'x'           | Seal 2: the events or log rows
                    update journal.security_log set recorded_at = now()    | Seal 2: the events or log rows
                    delete from journal.access_log                         | Seal 1: 1 log rows sealed, 0 found
                    update journal.seal set events = 5 where number = 1    | Seal 1: 5 events sealed, 4 found
                    update journal.seal set hash = sha256(hash)            | Seal 1: is not what was sealed
                    update journal.seal set sealed_at = now()              | Seal 1: is not what was sealed
                    delete from journal.seal where number = 1              | seal 1 is missing
                    """)
    void anAlteredLogOrSealIsFound(String change, String finding) throws SQLException {
        assertFound(finding, change);
    }

    private static String cut(UUID stream, int fromVersion) {
        return "delete from journal.event where stream_id = '"
                + stream
                + "' and version >= "
                + fromVersion;
    }

    private static String putBackHead(UUID stream) {
        return """
        update journal.stream s set version = e.version, hash = e.hash
        from (select stream_id, version, hash from journal.event order by version desc) e
        where e.stream_id = s.stream_id and s.stream_id = '%s'
          and e.version = (select max(version) from journal.event where stream_id = s.stream_id)
        """
                .formatted(stream);
    }

    private static void assertFound(String finding, String... statements) throws SQLException {
        Verdict verdict = tampered(statements);

        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.firstFindings()).anyMatch(f -> f.contains(finding));
        assertThat(verdict.lines().getLast()).startsWith("NOT WHOLE");
    }

    private static Verdict tampered(String... statements) throws SQLException {
        TestDatabase database = ORIGINAL.copy();
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
        return verify(database);
    }

    private static Verdict verify(TestDatabase database) {
        return new JournalVerification(database.app()).verify();
    }
}
