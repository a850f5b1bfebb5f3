package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Post;

/** Rows of batches and their items. */
@Component
class BatchStore {

    private static final String INSERT_SQL =
            """
            insert into dossier.batch (batch_id, staff, units, started_at, act, choice, note, result,
                number, signed_on, method, receiver, apology_reason, reappointed, sent_as)
            values (:id, :staff, cast(:units as uuid[]), :at, :act, :choice, :note, :result,
                :number, :signed_on, :method, :receiver, :apology_reason, :reappointed, :sent_as)
            on conflict do nothing
            """;

    private static final String INSERT_ITEMS_SQL =
            """
            insert into dossier.batch_item (batch_id, item_no, dossier_id, task_no, seen, key)
            select :id, r.place, r.dossier, r.task, r.seen, r.key
            from unnest(cast(:dossiers as uuid[]), cast(:tasks as int[]), cast(:seen as int[]),
                cast(:keys as uuid[])) with ordinality as r (dossier, task, seen, key, place)
            """;

    private static final String NEXT_SQL =
            """
            select i.item_no, i.dossier_id, i.task_no, i.seen, i.key
            from dossier.batch_item i join dossier.batch b on b.batch_id = i.batch_id
            where i.batch_id = :id and i.outcome = 'OPEN' and b.stopped_at is null
            order by i.item_no
            limit 1
            """;

    private static final String OUTCOME_SQL =
            """
            update dossier.batch_item
            set outcome = :outcome, ended_at = :at, refusal = :refusal,
                refusal_arguments = cast(:arguments as text[]), refusal_basis = :basis,
                apologised = :apologised
            where batch_id = :id and item_no = :no and outcome = 'OPEN'
            """;

    private static final String JOB_SQL =
            "update dossier.batch set job = :job where batch_id = :id";

    private static final String STOP_SQL =
            """
            update dossier.batch set stopped_at = :at where batch_id = :id and stopped_at is null
            """;

    private static final String GO_ON_SQL =
            "update dossier.batch set stopped_at = null where batch_id = :id";

    /** What was refused is asked for anew, on the task as it now stands. */
    private static final String REOPEN_SQL =
            """
            update dossier.batch_item i
            set outcome = 'OPEN', ended_at = null, refusal = null, refusal_arguments = null,
                refusal_basis = null,
                seen = coalesce((select t.version from dossier.task t
                    where t.dossier_id = i.dossier_id and t.task_no = i.task_no), i.seen)
            where i.batch_id = :id and i.outcome = 'REFUSED'
            """;

    private static final String BATCH_FRAGMENT =
            """
            select b.batch_id, b.staff, b.units, b.started_at, b.act, b.choice, b.note, b.result,
                b.number, b.signed_on, b.method, b.receiver, b.apology_reason, b.reappointed,
                b.sent_as, b.job, b.stopped_at, c.total, c.done, c.refused, c.apologised
            from dossier.batch b
            cross join lateral (
                select count(*) as total, count(*) filter (where i.outcome = 'DONE') as done,
                    count(*) filter (where i.outcome = 'REFUSED') as refused,
                    count(*) filter (where i.apologised) as apologised
                from dossier.batch_item i where i.batch_id = b.batch_id) c
            """;

    private static final String FIND_SQL = BATCH_FRAGMENT + "where b.batch_id = :id";

    private static final String MINE_SQL =
            BATCH_FRAGMENT
                    + """
                    where b.staff = :staff
                      and (b.started_at, b.batch_id) < (cast(:at as timestamptz), cast(:before as uuid))
                    order by b.started_at desc, b.batch_id desc
                    limit :limit
                    """;

    private static final String REFUSED_SQL =
            """
            select i.item_no, i.dossier_id, d.code, i.refusal, i.refusal_arguments, i.refusal_basis
            from dossier.batch_item i
            left join dossier.dossier d on d.dossier_id = i.dossier_id
                and i.refusal <> 'dossier.not-found'
            where i.batch_id = :id and i.outcome = 'REFUSED'
            order by i.item_no
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a batch of that id is there already; nothing is stored then. */
    boolean insert(BatchOrder order, SignedIn by, Instant at) {
        BatchFields f = order.fields();
        boolean fresh =
                jdbc.sql(INSERT_SQL)
                                .param("id", order.id())
                                .param("staff", by.staff())
                                .param("units", texts(unitsOf(by)))
                                .param("at", Sql.at(at))
                                .param("act", order.act().name())
                                .param("choice", f.choice())
                                .param("note", f.note())
                                .param("result", f.result())
                                .param("number", f.number())
                                .param("signed_on", f.signedOn())
                                .param("method", name(f.method()))
                                .param("receiver", f.receiver())
                                .param("apology_reason", f.carry().apologyReason())
                                .param("reappointed", f.carry().reappointed())
                                .param("sent_as", name(f.carry().sentAs()))
                                .update()
                        == 1;
        if (fresh) {
            insertItems(order);
        }
        return fresh;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<UUID> unitsOf(SignedIn by) {
        return by.posts().stream().map(Post::unit).distinct().toList();
    }

    private void insertItems(BatchOrder order) {
        List<UUID> keys = new ArrayList<>();
        order.rows().forEach(row -> keys.add(Uuid7.next()));
        int stored =
                jdbc.sql(INSERT_ITEMS_SQL)
                        .param("id", order.id())
                        .param(
                                "dossiers",
                                texts(order.rows().stream().map(BatchRow::dossier).toList()))
                        .param("tasks", order.rows().stream().mapToInt(BatchRow::task).toArray())
                        .param("seen", order.rows().stream().mapToInt(BatchRow::seen).toArray())
                        .param("keys", texts(keys))
                        .update();
        if (stored != order.rows().size()) {
            throw new IllegalStateException("Only " + stored + " items were stored");
        }
    }

    /** The driver binds arrays of text, and the statement casts them. */
    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** The next item to do; none when all are done, or somebody stopped the rest. */
    Optional<BatchItem> next(UUID id) {
        return jdbc.sql(NEXT_SQL)
                .param("id", id)
                .query((row, n) ->
                        new BatchItem(
                                row.getInt("item_no"),
                                row.getObject("dossier_id", UUID.class),
                                row.getInt("task_no"),
                                row.getInt("seen"),
                                row.getObject("key", UUID.class)))
                .optional();
    }

    /** Notes what became of an item; the first to know says so. */
    void outcome(UUID id, int no, BatchOutcome outcome, Instant at) {
        BatchRefusal refusal = outcome.refusal();
        jdbc.sql(OUTCOME_SQL)
                .param("id", id)
                .param("no", no)
                .param("at", Sql.at(at))
                .param("outcome", refusal == null ? "DONE" : "REFUSED")
                .param("refusal", refusal == null ? null : refusal.code())
                .param("arguments", refusal == null ? null : refusal.texts())
                .param("basis", refusal == null ? null : refusal.basis())
                .param("apologised", outcome.apologised())
                .update();
    }

    void setJob(UUID id, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("job", job).update();
    }

    void stop(UUID id, Instant at) {
        jdbc.sql(STOP_SQL).param("id", id).param("at", Sql.at(at)).update();
    }

    void goOn(UUID id) {
        jdbc.sql(GO_ON_SQL).param("id", id).update();
        jdbc.sql(REOPEN_SQL).param("id", id).update();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(BatchStore::batch).optional();
    }

    /** Those of one person that began before a moment, the youngest first. */
    List<Batch> mine(UUID staff, Instant at, UUID before, int limit) {
        return jdbc.sql(MINE_SQL)
                .param("staff", staff)
                .param("at", Sql.at(at))
                .param("before", before)
                .param("limit", limit)
                .query(BatchStore::batch)
                .list();
    }

    List<BatchRefused> refused(UUID id) {
        return jdbc.sql(REFUSED_SQL).param("id", id).query(BatchStore::refused).list();
    }

    private static BatchRefused refused(ResultSet row, int n) throws SQLException {
        Array arguments = row.getArray("refusal_arguments");
        return new BatchRefused(
                row.getInt("item_no"),
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                BatchRefusal.stored(
                        row.getString("refusal"),
                        (String[]) arguments.getArray(),
                        row.getString("refusal_basis")));
    }

    private static Batch batch(ResultSet row, int n) throws SQLException {
        Array units = row.getArray("units");
        return new Batch(
                row.getObject("batch_id", UUID.class),
                row.getObject("staff", UUID.class),
                Arrays.stream((Object[]) units.getArray())
                        .map(unit -> UUID.fromString(Objects.toString(unit)))
                        .toList(),
                Sql.instant(row, "started_at"),
                BatchAct.valueOf(row.getString("act")),
                fields(row),
                row.getObject("job", UUID.class),
                Sql.instantOrNull(row, "stopped_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("refused"),
                row.getInt("apologised"));
    }

    private static BatchFields fields(ResultSet row) throws SQLException {
        String method = row.getString("method");
        String sentAs = row.getString("sent_as");
        return new BatchFields(
                row.getString("choice"),
                row.getString("note"),
                row.getString("result"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                method == null ? null : ReturnMethod.valueOf(method),
                row.getString("receiver"),
                new BatchCarry(
                        row.getObject("reappointed", LocalDate.class),
                        row.getString("apology_reason"),
                        sentAs == null ? null : Carriage.valueOf(sentAs)));
    }
}
