package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.journal.Appending;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.sql.Sql;

/** Writes dossiers: an act is one statement to load under lock and one to store. */
@Component
class DossierStore {

    /**
     * As the journal's own lock: alone with the stream first, then id and numbers, drawn only once
     * both rows are held at their newest.
     */
    private static final String LOAD_SQL =
            """
            select x.stream_id, x.version, x.hash, x.state, pg_current_xact_id()::text as tx,
                nextval('journal.event_seq') as seq
            from (select h.stream_id, h.version, h.hash, d.state
                  from journal.stream h join dossier.dossier d on d.dossier_id = h.stream_id
                  where h.stream_id = \
            """
                    + Appending.ALONE_FRAGMENT
                    + " for update) x";

    private static final String NEXT_SERIAL_SQL =
            """
            insert into dossier.code_counter as c (agency_id, day, last) values (:agency, :day, 1)
            on conflict (agency_id, day) do update set last = c.last + 1
            returning last
            """;

    private static final String TASKS_FRAGMENT =
            """
            s_tasks as (
                insert into dossier.task (dossier_id, task_no, unit_id, post, assignee, step, opened_at, due,
                    version, opinion_of, waiting, waits, held)
                select :id, t.no, t.unit, t.post, t.assignee, t.step, t.opened, t.due, 1, t.opinion_of, 0,
                    t.waits, t.held
                from unnest(cast(:t_no as int[]), cast(:t_unit as uuid[]), cast(:t_post as text[]),
                    cast(:t_assignee as uuid[]), cast(:t_step as text[]), cast(:t_opened as timestamptz[]),
                    cast(:t_due as timestamptz[]), cast(:t_opinion_of as int[]), cast(:t_waits as text[]), cast(:t_held as boolean[]))
                    as t (no, unit, post, assignee, step, opened, due, opinion_of, waits, held)
            ), s_involved as (
                insert into dossier.involved (dossier_id, agency_id, received_at)
                select :id, a.agency, :received_at from unnest(cast(:agencies as uuid[])) as a (agency)
                on conflict do nothing
            ), s_note as (
                insert into dossier.note (dossier_id, version, text)
                select :id, n.version, n.text
                from unnest(cast(:note_versions as int[]), cast(:notes as text[])) as n (version, text)
            )\
            """;

    private static final String CREATE_SQL =
            "with "
                    + Appending.CTE_FRAGMENT
                    + ", "
                    + TASKS_FRAGMENT
                    + """
                    , s_code as (
                        insert into dossier.code (code, dossier_id) values (:code, :id)
                    ), s_applicant as (
                        insert into dossier.applicant (dossier_id, full_name, id_number, birth_date, gender,
                            address, phone, email, organisation, tax_number, result_by, folded, salt,
                            representative, representative_id, authority)
                        values (:id, :full_name, :id_number, :birth_date, :gender, :address, :phone, :email,
                            :organisation, :tax_number, :result_by, :folded, :salt,
                            :representative, :representative_id, :authority)
                    ), s_posted as (
                        insert into dossier.posted (dossier_id, agency_id, filed_at)
                        select :id, :agency, :received_at where :posted
                    ), s_dossier as (
                        insert into dossier.dossier (dossier_id, code, procedure, version_id, agency_id, status,
                            received_at, promised_due, track_key, sets, channel, state)
                        values (:id, :code, :procedure, :version_id, :agency, :status, :received_at,
                            :promised_due, :track_key, :sets, :channel, :state)
                    )
                    select count(*) from j_moved
                    """;

    private static final String ACT_SQL =
            "with "
                    + Appending.CTE_FRAGMENT
                    + ", "
                    + TASKS_FRAGMENT
                    + """
                    , s_gone as (
                        delete from dossier.task
                        where dossier_id = :id and task_no = any(cast(:gone as int[]))
                    ), s_kept as (
                        update dossier.task t
                        set assignee = k.assignee, version = k.version, waiting = k.waiting,
                            due = k.due, held = k.held
                        from unnest(cast(:k_no as int[]), cast(:k_assignee as uuid[]),
                            cast(:k_version as int[]), cast(:k_waiting as int[]),
                            cast(:k_due as timestamptz[]), cast(:k_held as boolean[]))
                            as k (no, assignee, version, waiting, due, held)
                        where t.dossier_id = :id and t.task_no = k.no
                    ), s_dossier as (
                        update dossier.dossier
                        set state = :state, status = :status, received_at = :received_at, promised_due = :promised_due,
                            resolved_at = :resolved_at, returned_at = :returned_at, outcome = :outcome,
                            paused_at = :paused_at, apologised_at = :apologised_at,
                            reappointed_due = :reappointed_due
                        where dossier_id = :id
                    )
                    select count(*) from j_moved
                    """;

    private static final String STATE_SQL =
            "select state from dossier.dossier where dossier_id = :id";

    private static final String SALT_SQL =
            "select salt from dossier.applicant where dossier_id = :id";

    private final JdbcClient jdbc;

    DossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Loaded> load(UUID id) {
        return jdbc.sql(LOAD_SQL).param("j_stream", id).query(DossierStore::loaded).optional();
    }

    /** The state of a dossier that the caller knows to exist, without locking it. */
    DossierState state(UUID id) {
        return StateText.read(jdbc.sql(STATE_SQL).param("id", id).query(String.class).single());
    }

    /** The salt under which this dossier's texts are digested; none when its person is erased. */
    Optional<byte[]> salt(UUID id) {
        return jdbc.sql(SALT_SQL).param("id", id).query(byte[].class).optional();
    }

    /** The next serial of an agency's day, held until the transaction ends, so none is lost. */
    int nextSerial(UUID agency, LocalDate day) {
        return jdbc.sql(NEXT_SERIAL_SQL)
                .param("agency", agency)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void create(
            Appending events,
            DossierState state,
            Receive receive,
            byte[] salt,
            String trackKey,
            Set<UUID> agencies) {
        Map<String, Object> p = new HashMap<>(events.parameters());
        p.put("id", state.id());
        p.put("code", state.code());
        p.put("procedure", state.procedure());
        p.put("version_id", state.version());
        p.put("agency", state.agency());
        p.put("track_key", trackKey);
        p.put("sets", receive.sets());
        p.put("channel", receive.channel().name());
        p.put("posted", receive.channel() == Channel.POST);
        rowParameters(p, state);
        applicant(p, receive, salt);
        tasks(p, state.open(), Set.of(), agencies);
        notes(p, Map.of());
        stored(CREATE_SQL, p);
    }

    /**
     * @param held numbers of the open tasks whose clock stands
     * @param notes texts by the version of the event they go with
     */
    void act(
            Appending events,
            DossierState before,
            DossierState after,
            Set<UUID> agencies,
            Set<Integer> held,
            Map<Integer, String> notes) {
        Map<String, Object> p = new HashMap<>(events.parameters());
        p.put("id", after.id());
        p.put("resolved_at", Sql.at(after.resolvedAt()));
        p.put("returned_at", Sql.at(after.returnedAt()));
        p.put("outcome", after.outcome() == null ? null : after.outcome().name());
        p.put("paused_at", Sql.at(after.pause().map(Pause::from).orElse(null)));
        p.put("reappointed_due", Sql.at(after.reappointedDue().orElse(null)));
        p.put(
                "apologised_at",
                Sql.at(after.apologies().isEmpty() ? null : after.apologies().getLast().at()));
        notes(p, notes);
        rowParameters(p, after);
        Set<Integer> had = new HashSet<>();
        before.open().forEach(t -> had.add(t.no()));
        Set<Integer> has = new HashSet<>();
        after.open().forEach(t -> has.add(t.no()));
        p.put("gone", had.stream().filter(no -> !has.contains(no)).mapToInt(i -> i).toArray());
        boolean pausing = before.isPaused() != after.isPaused();
        List<OpenTask> kept =
                after.open().stream()
                        .filter(t ->
                                had.contains(t.no()) && (pausing || !before.open().contains(t)))
                        .toList();
        p.put("k_no", kept.stream().mapToInt(OpenTask::no).toArray());
        p.put("k_assignee", uuids(kept.stream().map(OpenTask::assignee).toArray(UUID[]::new)));
        p.put("k_version", kept.stream().mapToInt(OpenTask::version).toArray());
        p.put("k_due", kept.stream().map(t -> t.due().toString()).toArray(String[]::new));
        p.put("k_waiting", kept.stream().mapToInt(OpenTask::waiting).toArray());
        p.put("k_held", kept.stream().map(t -> held.contains(t.no())).toArray(Boolean[]::new));
        List<OpenTask> begun = after.open().stream().filter(t -> !had.contains(t.no())).toList();
        tasks(p, begun, held, agencies);
        stored(ACT_SQL, p);
    }

    private void stored(String sql, Map<String, Object> parameters) {
        if (jdbc.sql(sql).params(parameters).query(Integer.class).single() != 1) {
            // Only a follower has its transaction's id before it holds the stream, and tries again.
            throw new ConcurrencyFailureException("A younger transaction wrote to the stream");
        }
    }

    private static void rowParameters(Map<String, Object> p, DossierState state) {
        p.put("status", state.status().code());
        p.put("received_at", Sql.at(state.receivedAt()));
        p.put("promised_due", Sql.at(state.promisedDue()));
        p.put("state", StateText.write(state));
    }

    private static void notes(Map<String, Object> p, Map<Integer, String> notes) {
        p.put("note_versions", notes.keySet().stream().mapToInt(i -> i).toArray());
        p.put("notes", notes.values().toArray(String[]::new));
    }

    private static void applicant(Map<String, Object> p, Receive receive, byte[] salt) {
        Applicant a = receive.applicant();
        p.put("full_name", a.fullName());
        p.put("id_number", orNull(a.idNumber()));
        p.put("birth_date", a.birthDate());
        p.put("gender", orNull(a.gender()));
        p.put("address", a.address());
        p.put("phone", orNull(a.phone()));
        p.put("email", orNull(a.email()));
        p.put("organisation", orNull(a.organisation()));
        p.put("tax_number", orNull(a.taxNumber()));
        p.put("result_by", receive.resultBy().name());
        p.put("folded", a.folded());
        p.put("salt", salt);
        Representative r = receive.representative();
        p.put("representative", r == null ? null : r.fullName());
        p.put("representative_id", r == null ? null : r.idNumber());
        p.put("authority", r == null ? null : r.authority());
    }

    private static void tasks(
            Map<String, Object> p, List<OpenTask> tasks, Set<Integer> held, Set<UUID> agencies) {
        p.put("t_no", tasks.stream().mapToInt(OpenTask::no).toArray());
        p.put("t_unit", uuids(tasks.stream().map(OpenTask::unit).toArray(UUID[]::new)));
        p.put("t_post", tasks.stream().map(OpenTask::post).toArray(String[]::new));
        p.put("t_assignee", uuids(tasks.stream().map(OpenTask::assignee).toArray(UUID[]::new)));
        p.put("t_step", tasks.stream().map(OpenTask::step).toArray(String[]::new));
        p.put("t_opened", tasks.stream().map(t -> t.openedAt().toString()).toArray(String[]::new));
        p.put("t_due", tasks.stream().map(t -> t.due().toString()).toArray(String[]::new));
        p.put("t_opinion_of", tasks.stream().mapToInt(OpenTask::opinionOf).toArray());
        p.put("t_held", tasks.stream().map(t -> held.contains(t.no())).toArray(Boolean[]::new));
        p.put("t_waits", tasks.stream().map(DossierStore::waits).toArray(String[]::new));
        p.put("agencies", uuids(agencies.toArray(UUID[]::new)));
    }

    private static @Nullable String waits(OpenTask task) {
        return task.waits() == null ? null : task.waits().name();
    }

    /** The driver binds arrays of text, and the statement casts them. */
    private static String[] uuids(@Nullable UUID[] ids) {
        List<@Nullable String> texts = new ArrayList<>();
        for (UUID id : ids) {
            texts.add(id == null ? null : id.toString());
        }
        return texts.toArray(String[]::new);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Loaded loaded(ResultSet row, int number) throws SQLException {
        return new Loaded(
                new StreamHead(
                        Objects.requireNonNull(row.getObject("stream_id", UUID.class)),
                        row.getInt("version"),
                        Objects.requireNonNull(row.getBytes("hash")),
                        Objects.requireNonNull(row.getString("tx")),
                        row.getLong("seq")),
                StateText.read(Objects.requireNonNull(row.getString("state"))));
    }
}
