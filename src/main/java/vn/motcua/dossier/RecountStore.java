package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** Rows of instruments of recounts, of their dossiers, and of the dues that moved. */
@Component
class RecountStore {

    private static final String INSERT_SQL =
            """
            insert into dossier.recount (recount_id, agency_id, number, day, year, summary, drafted_by, drafted_at)
            values (:id, :agency, :number, :day, :year, :summary, :by, :at)
            """;

    private static final String TAKEN_SQL =
            """
            select exists (select 1 from dossier.recount
                where agency_id = :agency and year = :year and lower(number) = lower(:number))
            """;

    private static final String DROP_SQL =
            "delete from dossier.recount where recount_id = :id and signed_at is null";

    private static final String SIGN_SQL =
            """
            update dossier.recount
            set signed_by = :by, run_by = :by, signed_at = :at, signature = :signature, later = :later,
                earlier = :earlier, unchanged = :unchanged, passed = :passed, standing = :standing,
                would_pass = :would_pass, unknown = :unknown
            where recount_id = :id and signed_at is null
            """;

    private static final String INSERT_ITEMS_SQL =
            """
            insert into dossier.recount_item (recount_id, item_no, dossier_id, key)
            select :id, r.place, r.dossier, r.key
            from unnest(cast(:dossiers as uuid[]), cast(:keys as uuid[]))
                with ordinality as r (dossier, key, place)
            """;

    private static final String NEXT_SQL =
            """
            select item_no, dossier_id, key from dossier.recount_item
            where recount_id = :id and outcome = 'OPEN'
            order by item_no
            limit 1
            """;

    /** The first to know says so; the dues that moved stand beside their count. */
    private static final String DONE_SQL =
            """
            with item as (
                update dossier.recount_item
                set outcome = 'DONE', ended_at = :at, later = :later, earlier = :earlier, unchanged = :unchanged,
                    passed = :passed, standing = :standing, would_pass = :would_pass, unknown = :unknown
                where recount_id = :id and item_no = :no and outcome = 'OPEN'
                returning recount_id, item_no)
            insert into dossier.recount_move (recount_id, item_no, task_no, step, unit_id, opinion, due_before,
                due_after)
            select i.recount_id, i.item_no, m.task, m.step, m.unit, m.opinion, m.due_before, m.due_after
            from item i cross join unnest(cast(:m_task as int[]), cast(:m_step as text[]),
                cast(:m_unit as uuid[]), cast(:m_opinion as boolean[]), cast(:m_before as timestamptz[]),
                cast(:m_after as timestamptz[])) as m (task, step, unit, opinion, due_before, due_after)
            """;

    private static final String REFUSED_SQL =
            """
            update dossier.recount_item
            set outcome = 'REFUSED', ended_at = :at, refusal = :refusal,
                refusal_arguments = cast(:arguments as text[]), refusal_basis = :basis
            where recount_id = :id and item_no = :no and outcome = 'OPEN'
            """;

    private static final String JOB_SQL =
            "update dossier.recount set job = :job, run_by = :by where recount_id = :id";

    private static final String REOPEN_SQL =
            """
            update dossier.recount_item
            set outcome = 'OPEN', ended_at = null, refusal = null, refusal_arguments = null,
                refusal_basis = null
            where recount_id = :id and outcome = 'REFUSED'
            """;

    private static final String RECOUNT_FRAGMENT =
            """
            select r.recount_id, r.agency_id, r.number, r.day, r.summary, r.drafted_by, r.drafted_at,
                r.signed_by, r.signed_at, r.signature, r.run_by, r.job, r.later, r.earlier, r.unchanged,
                r.passed, r.standing, r.would_pass, r.unknown, c.dossiers, c.ended, c.refused,
                c.done_later, c.done_earlier, c.done_unchanged, c.done_passed, c.done_standing,
                c.done_would_pass, c.done_unknown
            from dossier.recount r
            cross join lateral (
                select count(*) as dossiers, count(*) filter (where i.outcome <> 'OPEN') as ended,
                    count(*) filter (where i.outcome = 'REFUSED') as refused,
                    coalesce(sum(i.later), 0) as done_later, coalesce(sum(i.earlier), 0) as done_earlier,
                    coalesce(sum(i.unchanged), 0) as done_unchanged, coalesce(sum(i.passed), 0) as done_passed,
                    coalesce(sum(i.standing), 0) as done_standing,
                    coalesce(sum(i.would_pass), 0) as done_would_pass,
                    coalesce(sum(i.unknown), 0) as done_unknown
                from dossier.recount_item i where i.recount_id = r.recount_id) c
            """;

    private static final String FIND_SQL = RECOUNT_FRAGMENT + "where r.recount_id = :id";

    private static final String LIST_SQL =
            RECOUNT_FRAGMENT
                    + """
                    where r.agency_id = any(cast(:agencies as uuid[]))
                      and (r.drafted_at, r.recount_id) < (cast(:at as timestamptz), cast(:before as uuid))
                    order by r.drafted_at desc, r.recount_id desc
                    limit :limit
                    """;

    private static final String REFUSED_ITEMS_SQL =
            """
            select i.item_no, i.dossier_id, d.code, i.refusal, i.refusal_arguments, i.refusal_basis
            from dossier.recount_item i
            left join dossier.dossier d on d.dossier_id = i.dossier_id
            where i.recount_id = :id and i.outcome = 'REFUSED'
            order by i.item_no
            """;

    private static final String MOVES_SQL =
            """
            select i.dossier_id, d.code, d.version_id, m.task_no, m.step, m.unit_id, m.opinion, m.due_before,
                m.due_after
            from dossier.recount_move m
            join dossier.recount_item i on i.recount_id = m.recount_id and i.item_no = m.item_no
            join dossier.dossier d on d.dossier_id = i.dossier_id
            where m.recount_id = :id
            order by m.item_no, m.task_no
            limit :limit
            """;

    private final JdbcClient jdbc;

    RecountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(UUID agency, String number, int year) {
        return jdbc.sql(TAKEN_SQL)
                .param("agency", agency)
                .param("number", number)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    void insert(RecountDraft draft, UUID agency, LocalDate day, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", draft.id())
                .param("agency", agency)
                .param("number", draft.number())
                .param("day", day)
                .param("year", day.getYear())
                .param("summary", draft.summary())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql(DROP_SQL).param("id", id).update();
    }

    /** False when there is no such draft any more. */
    boolean sign(UUID id, UUID by, Instant at, String signature, RecountCounts previewed) {
        return counts(jdbc.sql(SIGN_SQL), previewed)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Sql.at(at))
                        .param("signature", signature)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec counts(JdbcClient.StatementSpec sql, RecountCounts c) {
        return sql.param("later", c.later())
                .param("earlier", c.earlier())
                .param("unchanged", c.unchanged())
                .param("passed", c.passed())
                .param("standing", c.standing())
                .param("would_pass", c.wouldPass())
                .param("unknown", c.unknown());
    }

    void insertItems(UUID id, List<UUID> dossiers) {
        List<UUID> keys = dossiers.stream().map(dossier -> Uuid7.next()).toList();
        int stored =
                jdbc.sql(INSERT_ITEMS_SQL)
                        .param("id", id)
                        .param("dossiers", texts(dossiers))
                        .param("keys", texts(keys))
                        .update();
        if (stored != dossiers.size()) {
            throw new IllegalStateException("Only " + stored + " items were stored");
        }
    }

    /** The driver binds arrays of text, and the statement casts them. */
    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    Optional<RecountItem> next(UUID id) {
        return jdbc.sql(NEXT_SQL)
                .param("id", id)
                .query((row, n) ->
                        new RecountItem(
                                row.getInt("item_no"),
                                row.getObject("dossier_id", UUID.class),
                                row.getObject("key", UUID.class)))
                .optional();
    }

    void done(UUID id, int no, RecountCounts counts, List<RecountLine> moved, Instant at) {
        counts(jdbc.sql(DONE_SQL), counts)
                .param("id", id)
                .param("no", no)
                .param("at", Sql.at(at))
                .param("m_task", moved.stream().mapToInt(RecountLine::task).toArray())
                .param("m_step", texts(moved.stream().map(RecountLine::step).toList()))
                .param("m_unit", texts(moved.stream().map(RecountLine::unit).toList()))
                .param(
                        "m_opinion",
                        moved.stream().map(RecountLine::opinion).toArray(Boolean[]::new))
                .param("m_before", texts(moved.stream().map(RecountLine::before).toList()))
                .param("m_after", texts(moved.stream().map(RecountLine::due).toList()))
                .update();
    }

    void refused(UUID id, int no, BatchRefusal why, Instant at) {
        jdbc.sql(REFUSED_SQL)
                .param("id", id)
                .param("no", no)
                .param("at", Sql.at(at))
                .param("refusal", why.code())
                .param("arguments", why.texts())
                .param("basis", why.basis())
                .update();
    }

    /** Who runs it from here on, and by which job. */
    void running(UUID id, UUID by, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("by", by).param("job", job).update();
    }

    void reopen(UUID id) {
        jdbc.sql(REOPEN_SQL).param("id", id).update();
    }

    Optional<Recount> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(RecountStore::recount).optional();
    }

    /**
     * Whether a command says what a signed instrument says.
     *
     * @throws RefusalException where a leader has not signed one of this number for the agency
     */
    void requireSigned(DossierCommand.RecountDues c) {
        if (find(c.instrument())
                .filter(Recount::isSigned)
                .filter(r -> r.number().equals(c.number()) && r.agency().equals(c.agency()))
                .isEmpty()) {
            throw new RefusalException(new RecountRefusal.RecountNotSigned(c.number()));
        }
    }

    /** Those of some agencies that were drafted before a moment, the youngest first. */
    List<Recount> list(List<UUID> agencies, Instant at, UUID before, int limit) {
        return jdbc.sql(LIST_SQL)
                .param("agencies", texts(agencies))
                .param("at", Sql.at(at))
                .param("before", before)
                .param("limit", limit)
                .query(RecountStore::recount)
                .list();
    }

    List<BatchRefused> refused(UUID id) {
        return jdbc.sql(REFUSED_ITEMS_SQL).param("id", id).query(RecountStore::refused).list();
    }

    List<RecountLine> moves(UUID id, int limit) {
        return jdbc.sql(MOVES_SQL)
                .param("id", id)
                .param("limit", limit)
                .query(RecountStore::move)
                .list();
    }

    private static RecountLine move(ResultSet row, int n) throws SQLException {
        Instant before = Sql.instant(row, "due_before");
        Instant due = Sql.instant(row, "due_after");
        int task = row.getInt("task_no");
        return new RecountLine(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getObject("version_id", UUID.class),
                task,
                row.getString("step"),
                row.getObject("unit_id", UUID.class),
                row.getBoolean("opinion"),
                before,
                due,
                new MovedDue(task, before, due).effect());
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

    private static Recount recount(ResultSet row, int n) throws SQLException {
        return new Recount(
                row.getObject("recount_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("summary"),
                row.getObject("drafted_by", UUID.class),
                Sql.instant(row, "drafted_at"),
                row.getObject("signed_by", UUID.class),
                Sql.instantOrNull(row, "signed_at"),
                row.getString("signature"),
                row.getObject("run_by", UUID.class),
                row.getObject("job", UUID.class),
                counts(row, ""),
                counts(row, "done_"),
                row.getInt("dossiers"),
                row.getInt("ended"),
                row.getInt("refused"));
    }

    private static RecountCounts counts(ResultSet row, String prefix) throws SQLException {
        return new RecountCounts(
                row.getInt(prefix + "later"),
                row.getInt(prefix + "earlier"),
                row.getInt(prefix + "unchanged"),
                row.getInt(prefix + "passed"),
                row.getInt(prefix + "standing"),
                row.getInt(prefix + "would_pass"),
                row.getInt(prefix + "unknown"));
    }
}
