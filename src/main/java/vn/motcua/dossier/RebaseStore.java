package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.sql.Sql;

/** Rows of instruments that move dossiers to another process, and of those dossiers. */
@Component
class RebaseStore {

    private static final String INSERT_SQL =
            """
            insert into dossier.rebase (rebase_id, agency_id, procedure, process_id, number, day, summary,
                drafted_by, drafted_at)
            values (:id, :agency, :procedure, :process, :number, :day, :summary, :by, :at)
            """;

    private static final String INSERT_ITEMS_SQL =
            """
            insert into dossier.rebase_item (rebase_id, item_no, dossier_id, key, from_process, step, to_step)
            select :id, r.place, r.dossier, r.key, r.process, r.step, r.to_step
            from unnest(cast(:dossiers as uuid[]), cast(:keys as uuid[]), cast(:processes as uuid[]),
                    cast(:steps as text[]), cast(:to_steps as text[]))
                with ordinality as r (dossier, key, process, step, to_step, place)
            """;

    private static final String DROP_SQL =
            "delete from dossier.rebase where rebase_id = :id and signed_at is null";

    private static final String SIGN_SQL =
            """
            update dossier.rebase
            set signed_by = :by, run_by = :by, signed_at = :at, signature = :signature
            where rebase_id = :id and signed_at is null
            """;

    private static final String JOB_SQL =
            "update dossier.rebase set job = :job, run_by = :by where rebase_id = :id";

    private static final String ITEM_FRAGMENT =
            """
            select item_no, dossier_id, from_process, step, to_step, key from dossier.rebase_item
            where rebase_id = :id\
            """;

    private static final String ITEMS_SQL = ITEM_FRAGMENT + "\norder by item_no";

    private static final String NEXT_SQL =
            ITEM_FRAGMENT + " and outcome = 'OPEN'\norder by item_no\nlimit 1";

    private static final String MOVED_SQL =
            """
            update dossier.rebase_item
            set outcome = 'MOVED', ended_at = :at, due_before = :before, due_after = :due
            where rebase_id = :id and item_no = :no and outcome = 'OPEN'
            """;

    private static final String ALREADY_SQL =
            """
            update dossier.rebase_item set outcome = 'ALREADY', ended_at = :at
            where rebase_id = :id and item_no = :no and outcome = 'OPEN'
            """;

    private static final String REFUSED_SQL =
            """
            update dossier.rebase_item
            set outcome = 'REFUSED', ended_at = :at, refusal = :refusal,
                refusal_arguments = cast(:arguments as text[]), refusal_basis = :basis
            where rebase_id = :id and item_no = :no and outcome = 'OPEN'
            """;

    private static final String REOPEN_SQL =
            """
            update dossier.rebase_item
            set outcome = 'OPEN', ended_at = null, refusal = null, refusal_arguments = null,
                refusal_basis = null
            where rebase_id = :id and outcome = 'REFUSED'
            """;

    private static final String LINES_SQL =
            """
            select i.dossier_id, d.code, i.from_process, i.step, i.to_step, i.outcome, i.due_before,
                i.due_after, i.refusal, i.refusal_arguments, i.refusal_basis
            from dossier.rebase_item i
            join dossier.dossier d on d.dossier_id = i.dossier_id
            where i.rebase_id = :id
            order by i.item_no
            """;

    private static final String REBASE_FRAGMENT =
            """
            select r.rebase_id, r.agency_id, r.procedure, r.process_id, r.number, r.day, r.summary,
                r.drafted_by, r.drafted_at, r.signed_by, r.signed_at, r.signature, r.run_by, r.job,
                c.dossiers, c.ended, c.moved, c.refused
            from dossier.rebase r
            cross join lateral (
                select count(*) as dossiers, count(*) filter (where i.outcome <> 'OPEN') as ended,
                    count(*) filter (where i.outcome = 'MOVED') as moved,
                    count(*) filter (where i.outcome = 'REFUSED') as refused
                from dossier.rebase_item i where i.rebase_id = r.rebase_id) c
            """;

    private static final String FIND_SQL = REBASE_FRAGMENT + "where r.rebase_id = :id";

    private static final String LIST_SQL =
            REBASE_FRAGMENT
                    + """
                    where r.agency_id = any(cast(:agencies as uuid[]))
                      and (r.drafted_at, r.rebase_id) < (cast(:at as timestamptz), cast(:before as uuid))
                    order by r.drafted_at desc, r.rebase_id desc
                    limit :limit
                    """;

    private final JdbcClient jdbc;

    RebaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RebaseDraft draft, UUID process, LocalDate day, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", draft.id())
                .param("agency", draft.agency())
                .param("procedure", draft.procedure())
                .param("process", process)
                .param("number", draft.number())
                .param("day", day)
                .param("summary", draft.summary())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    /** In their order, each with the key that it has. */
    void insertItems(UUID id, List<RebaseItem> items) {
        int stored =
                jdbc.sql(INSERT_ITEMS_SQL)
                        .param("id", id)
                        .param("dossiers", texts(items.stream().map(RebaseItem::dossier).toList()))
                        .param("keys", texts(items.stream().map(RebaseItem::key).toList()))
                        .param("processes", texts(items.stream().map(RebaseItem::from).toList()))
                        .param("steps", texts(items.stream().map(RebaseItem::step).toList()))
                        .param("to_steps", texts(items.stream().map(RebaseItem::to).toList()))
                        .update();
        if (stored != items.size()) {
            throw new IllegalStateException("Only " + stored + " items were stored");
        }
    }

    /** The driver binds arrays of text, and the statement casts them. */
    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    void drop(UUID id) {
        jdbc.sql(DROP_SQL).param("id", id).update();
    }

    /** False when there is no such draft any more. */
    boolean sign(UUID id, UUID by, Instant at, String signature) {
        return jdbc.sql(SIGN_SQL)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Sql.at(at))
                        .param("signature", signature)
                        .update()
                == 1;
    }

    /** Who runs it from here on, and by which job. */
    void running(UUID id, UUID by, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("by", by).param("job", job).update();
    }

    void reopen(UUID id) {
        jdbc.sql(REOPEN_SQL).param("id", id).update();
    }

    List<RebaseItem> items(UUID id) {
        return jdbc.sql(ITEMS_SQL).param("id", id).query(RebaseStore::item).list();
    }

    Optional<RebaseItem> next(UUID id) {
        return jdbc.sql(NEXT_SQL).param("id", id).query(RebaseStore::item).optional();
    }

    void moved(UUID id, int no, Instant before, Instant due, Instant at) {
        jdbc.sql(MOVED_SQL)
                .param("id", id)
                .param("no", no)
                .param("before", Sql.at(before))
                .param("due", Sql.at(due))
                .param("at", Sql.at(at))
                .update();
    }

    void already(UUID id, int no, Instant at) {
        jdbc.sql(ALREADY_SQL).param("id", id).param("no", no).param("at", Sql.at(at)).update();
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

    Optional<Rebase> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(RebaseStore::rebase).optional();
    }

    /**
     * Whether a command says what a signed instrument says of dossiers of this kind.
     *
     * @throws RefusalException where a leader has not signed such a one for the agency
     */
    void requireSigned(DossierCommand.Rebase c, DossierState s) {
        if (find(c.instrument())
                .filter(Rebase::isSigned)
                .filter(r -> r.number().equals(c.number()) && r.day().equals(c.day()))
                .filter(r -> r.process().equals(c.to().id()))
                .filter(r -> r.agency().equals(s.agency()) && r.procedure().equals(s.procedure()))
                .isEmpty()) {
            throw new RefusalException(new RebaseRefusal.RebaseNotSigned(c.number()));
        }
    }

    /** Those of some agencies that were drafted before a moment, the youngest first. */
    List<Rebase> list(List<UUID> agencies, Instant at, UUID before, int limit) {
        return jdbc.sql(LIST_SQL)
                .param("agencies", texts(agencies))
                .param("at", Sql.at(at))
                .param("before", before)
                .param("limit", limit)
                .query(RebaseStore::rebase)
                .list();
    }

    /** What became of each dossier so far. */
    List<RebaseLine> lines(UUID id) {
        return jdbc.sql(LINES_SQL).param("id", id).query(RebaseStore::line).list();
    }

    private static RebaseItem item(ResultSet row, int n) throws SQLException {
        return new RebaseItem(
                row.getInt("item_no"),
                row.getObject("dossier_id", UUID.class),
                row.getObject("from_process", UUID.class),
                row.getString("step"),
                row.getString("to_step"),
                row.getObject("key", UUID.class));
    }

    private static RebaseLine line(ResultSet row, int n) throws SQLException {
        return new RebaseLine(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getObject("from_process", UUID.class),
                row.getString("step"),
                row.getString("to_step"),
                Sql.instantOrNull(row, "due_before"),
                Sql.instantOrNull(row, "due_after"),
                refusal(row),
                RebaseLine.Outcome.valueOf(row.getString("outcome")));
    }

    private static @Nullable BatchRefusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal");
        if (code == null) {
            return null;
        }
        Array arguments = Objects.requireNonNull(row.getArray("refusal_arguments"));
        return BatchRefusal.stored(
                code, (String[]) arguments.getArray(), row.getString("refusal_basis"));
    }

    private static Rebase rebase(ResultSet row, int n) throws SQLException {
        return new Rebase(
                row.getObject("rebase_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("procedure"),
                row.getObject("process_id", UUID.class),
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
                row.getInt("dossiers"),
                row.getInt("ended"),
                row.getInt("moved"),
                row.getInt("refused"));
    }
}
