package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.journal.Appending;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

/** Writes dossiers: whatever an act moves goes by one statement, together with its events. */
@Component
class DossierStore {

    private static final String LAST_SERIAL_SQL =
            "select last from dossier.code_counter where agency_id = :agency and day = :day";

    /** Holds a row where the serial is the next one, and the counter until the transaction ends. */
    private static final String SERIAL_FRAGMENT =
            """
            insert into dossier.code_counter as c (agency_id, day, last) values (?, ?, ?)
            on conflict (agency_id, day) do update set last = c.last + 1 where c.last + 1 = excluded.last
            returning last\
            """;

    private static final String NEXT_SERIAL_SQL =
            """
            insert into dossier.code_counter as c (agency_id, day, last) values (:agency, :day, 1)
            on conflict (agency_id, day) do update set last = c.last + 1
            returning last
            """;

    private static final String TASK_FRAGMENT =
            """
            insert into dossier.task (dossier_id, task_no, unit_id, post, assignee, step, opened_at, due,
                version, opinion_of, waiting, waits, held, process_id, code, version_id, promised_due,
                applicant)
            values \
            """;
    private static final String TASK_ROW_FRAGMENT =
            """
            (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
            """;
    private static final String NAME_FRAGMENT =
            """
            coalesce((select coalesce(organisation, full_name) from dossier.applicant
                where dossier_id = ?), ''))\
            """;
    private static final String GIVEN_NAME_FRAGMENT = "?)";

    /** A task that ends and one that begins: what both say of the dossier stays in the row. */
    private static final String PASSED_FRAGMENT =
            """
            update dossier.task
            set task_no = ?, unit_id = ?, post = ?, assignee = ?, step = ?, opened_at = ?, due = ?,
                version = ?, opinion_of = ?, waiting = ?, waits = ?, held = ?, process_id = ?,
                promised_due = ?
            where dossier_id = ? and task_no = ?\
            """;

    private static final String GONE_FRAGMENT =
            "delete from dossier.task where dossier_id = ? and task_no = ?";
    private static final String KEPT_FRAGMENT =
            """
            update dossier.task
            set assignee = ?, version = ?, waiting = ?, due = ?, promised_due = ?, held = ?
            where dossier_id = ? and task_no = ?\
            """;
    private static final String INVOLVED_FRAGMENT =
            """
            insert into dossier.involved (dossier_id, agency_id, received_at)
            values (?, ?, ?)\
            """;
    private static final String NOTABLE_FRAGMENT =
            """
            insert into dossier.notable (agency_id, received_at, dossier_id)
            values (?, ?, ?)\
            """;

    /** Of a dossier that is not new, an agency may be noted by now; asking costs a look. */
    private static final String UNLESS_NOTED_FRAGMENT = "\non conflict do nothing";

    /** Its agencies are found by the dossier, its rows by the agency. */
    private static final String WELL_FRAGMENT =
            """
            delete from dossier.notable n
            using dossier.involved i
            where i.dossier_id = ? and n.agency_id = i.agency_id
              and n.received_at = i.received_at and n.dossier_id = i.dossier_id\
            """;

    private static final String NOTE_FRAGMENT =
            "insert into dossier.note (dossier_id, version, text) values (?, ?, ?)";
    private static final String CODE_FRAGMENT =
            "insert into dossier.code (code, dossier_id) values (?, ?)";
    private static final String APPLICANT_FRAGMENT =
            """
            insert into dossier.applicant (dossier_id, full_name, id_number, birth_date, gender, address,
                phone, email, organisation, tax_number, result_by, folded, salt, representative,
                representative_id, authority)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String POSTED_FRAGMENT =
            "insert into dossier.posted (dossier_id, agency_id, filed_at) values (?, ?, ?)";
    private static final String DOSSIER_FRAGMENT =
            """
            insert into dossier.dossier (dossier_id, code, procedure, version_id, agency_id, status,
                received_at, promised_due, track_key, sets, channel)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String MOVED_FRAGMENT =
            """
            update dossier.dossier
            set status = ?, received_at = ?, promised_due = ?, resolved_at = ?, returned_at = ?,
                outcome = ?, paused_at = ?, apologised_at = ?, reappointed_due = ?
            where dossier_id = ?\
            """;

    private static final String SALT_SQL =
            "select salt from dossier.applicant where dossier_id = :id";

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final States states;

    DossierStore(JdbcOperations template, States states) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
        this.states = states;
    }

    /** The salt under which a dossier's texts are digested; none when its person is erased. */
    Optional<byte[]> salt(UUID id) {
        return jdbc.sql(SALT_SQL).param("id", id).query(byte[].class).optional();
    }

    /** The last serial given on an agency's day. */
    int lastSerial(UUID agency, LocalDate day) {
        return jdbc.sql(LAST_SERIAL_SQL)
                .param("agency", agency)
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The next serial of an agency's day, held until the transaction ends, so none is lost. */
    int nextSerial(UUID agency, LocalDate day) {
        return jdbc.sql(NEXT_SERIAL_SQL)
                .param("agency", agency)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /**
     * @param serial taken by the same statement, which leaves nothing when it is not the next one;
     *     absent where {@link #nextSerial} has given it
     * @param more what else is to be written by the same statement
     */
    void create(
            Appending events,
            @Nullable Serial serial,
            DossierState state,
            Receive receive,
            byte[] salt,
            String trackKey,
            Set<UUID> agencies,
            Consumer<Parts> more) {
        UUID id = state.id();
        Parts parts = new Parts();
        if (serial == null) {
            events.addTo(parts);
        } else {
            parts.begin("serial", SERIAL_FRAGMENT)
                    .with(serial.agency(), serial.day(), serial.number());
            events.addTo(parts, "serial");
        }
        tasks(parts, state, state.open(), Set.of(), receive.applicant().displayName());
        involved(parts, state, agencies, "");
        parts.begin(CODE_FRAGMENT).with(state.code(), id);
        applicant(parts, receive, salt);
        if (receive.channel() == Channel.POST) {
            parts.begin(POSTED_FRAGMENT).with(id, state.agency(), Sql.at(state.receivedAt()));
        }
        parts.begin(DOSSIER_FRAGMENT)
                .with(id, state.code(), state.procedure(), state.version(), state.agency())
                .with(state.status().code(), Sql.at(state.receivedAt()))
                .with(Sql.at(state.promisedDue()), trackKey, receive.sets())
                .with(receive.channel().name());
        more.accept(parts);
        store(parts, events, state, agencies);
    }

    /**
     * Writes only what moved.
     *
     * @param loaded what was before
     * @param agencies those that it concerns now
     * @param held numbers of the open tasks whose clock stands
     * @param notes texts by the version of the event they go with
     * @param more what else is to be written by the same statement
     */
    void act(
            Appending events,
            Loaded loaded,
            DossierState after,
            Set<UUID> agencies,
            Set<Integer> held,
            Map<Integer, String> notes,
            Consumer<Parts> more) {
        DossierState before = loaded.state();
        UUID id = after.id();
        Parts parts = new Parts();
        events.addTo(parts);
        Set<UUID> involved = new LinkedHashSet<>(agencies);
        involved.removeAll(loaded.involved());
        involved(parts, after, involved, UNLESS_NOTED_FRAGMENT);
        if (before.isNotable() && !after.isNotable()) {
            parts.begin(WELL_FRAGMENT).with(id);
        }
        notes.forEach((version, text) -> parts.begin(NOTE_FRAGMENT).with(id, version, text));
        moveTasks(parts, before, after, held);
        List<@Nullable Object> row = row(after);
        if (!row.equals(row(before))) {
            parts.begin(MOVED_FRAGMENT).with(row.toArray()).with(id);
        }
        involved.addAll(loaded.involved());
        more.accept(parts);
        store(parts, events, after, involved);
    }

    private void store(Parts parts, Appending events, DossierState state, Set<UUID> involved) {
        states.keep(new Loaded(events.write(parts, template), state, involved, false));
    }

    /** The columns of a dossier's row that acts move. */
    private static List<@Nullable Object> row(DossierState s) {
        Outcome outcome = s.outcome();
        return Arrays.asList(
                s.status().code(),
                Sql.at(s.receivedAt()),
                Sql.at(s.promisedDue()),
                Sql.at(s.resolvedAt()),
                Sql.at(s.returnedAt()),
                outcome == null ? null : outcome.name(),
                Sql.at(s.pause().map(Pause::from).orElse(null)),
                Sql.at(s.apologies().isEmpty() ? null : s.apologies().getLast().at()),
                Sql.at(s.reappointedDue().orElse(null)));
    }

    private static void moveTasks(
            Parts parts, DossierState before, DossierState after, Set<Integer> held) {
        UUID id = after.id();
        Deque<OpenTask> gone = new ArrayDeque<>();
        for (OpenTask task : before.open()) {
            if (after.task(task.no()).isEmpty()) {
                gone.add(task);
            }
        }
        boolean all =
                before.isPaused() != after.isPaused()
                        || !Objects.equals(before.promisedDue(), after.promisedDue());
        List<OpenTask> begun = new ArrayList<>();
        for (OpenTask task : after.open()) {
            Optional<OpenTask> was = before.task(task.no());
            if (was.isEmpty() && !gone.isEmpty()) {
                parts.begin(PASSED_FRAGMENT).with(task.no());
                said(parts, after, task, held)
                        .with(Sql.at(after.promisedDue()), id, gone.removeFirst().no());
            } else if (was.isEmpty()) {
                begun.add(task);
            } else if (all || !was.get().equals(task)) {
                parts.begin(KEPT_FRAGMENT)
                        .with(task.assignee(), task.version(), task.waiting(), Sql.at(task.due()))
                        .with(Sql.at(after.promisedDue()))
                        .with(held.contains(task.no()), id, task.no());
            }
        }
        gone.forEach(task -> parts.begin(GONE_FRAGMENT).with(id, task.no()));
        tasks(parts, after, begun, held, null);
    }

    /**
     * @param applicant whose dossier it is; absent where the database knows the name by now
     */
    private static void tasks(
            Parts parts,
            DossierState s,
            List<OpenTask> tasks,
            Set<Integer> held,
            @Nullable String applicant) {
        UUID id = s.id();
        for (OpenTask task : tasks) {
            if (task == tasks.getFirst()) {
                parts.begin(TASK_FRAGMENT);
            } else {
                parts.add(", ");
            }
            parts.add(TASK_ROW_FRAGMENT).with(id, task.no());
            said(parts, s, task, held).with(s.code(), s.version(), Sql.at(s.promisedDue()));
            parts.add(applicant == null ? NAME_FRAGMENT : GIVEN_NAME_FRAGMENT)
                    .with(applicant == null ? id : applicant);
        }
    }

    /** What a row says of its task alone; the process where it is not the version's own. */
    private static Parts said(Parts parts, DossierState s, OpenTask task, Set<Integer> held) {
        PauseGround waits = task.waits();
        UUID process = s.earlier().isEmpty() ? null : s.process();
        return parts.with(task.unit(), task.post(), task.assignee(), task.step())
                .with(Sql.at(task.openedAt()), Sql.at(task.due()), task.version())
                .with(task.opinionOf(), task.waiting())
                .with(waits == null ? null : waits.name(), held.contains(task.no()), process);
    }

    private static void involved(
            Parts parts, DossierState state, Set<UUID> agencies, String unless) {
        for (UUID agency : agencies) {
            parts.begin(INVOLVED_FRAGMENT)
                    .with(state.id(), agency, Sql.at(state.receivedAt()))
                    .add(unless);
            if (state.isNotable()) {
                parts.begin(NOTABLE_FRAGMENT)
                        .with(agency, Sql.at(state.receivedAt()), state.id())
                        .add(unless);
            }
        }
    }

    private static void applicant(Parts parts, Receive receive, byte[] salt) {
        Applicant a = receive.applicant();
        Representative r = receive.representative();
        parts.begin(APPLICANT_FRAGMENT)
                .with(receive.id(), a.fullName(), orNull(a.idNumber()), a.birthDate())
                .with(orNull(a.gender()), a.address(), orNull(a.phone()), orNull(a.email()))
                .with(orNull(a.organisation()), orNull(a.taxNumber()), receive.resultBy().name())
                .with(a.folded(), salt, r == null ? null : r.fullName())
                .with(r == null ? null : r.idNumber(), r == null ? null : r.authority());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
