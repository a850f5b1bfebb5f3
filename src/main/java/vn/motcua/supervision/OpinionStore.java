package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of opinions. */
@Component
class OpinionStore {

    private static final String INSERT_SQL =
            """
            insert into supervision.opinion (id, organisation, drafted_by, drafted_at, version, subject, content,
                addressee, due, about_kind, about_key, about_label, file, file_name)
            values (:id, :organisation, :by, :at, 1, :subject, :content, :addressee, :due, :kind, :key, :label,
                :file, :fileName)
            on conflict (id) do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update supervision.opinion set version = version + 1, subject = :subject, content = :content,
                addressee = :addressee, due = :due, about_kind = :kind, about_key = :key,
                about_label = :label, file = :file, file_name = :fileName
            where id = :id and version = :seen
            """;
    private static final String LOCK_SQL =
            "select id from supervision.opinion where id = :id for update";
    private static final String MOVE_SQL =
            """
            update supervision.opinion set version = version + 1
            where id = :id and version = :seen
            """;
    private static final String NEXT_SQL =
            """
            insert into supervision.book as b (organisation, year, last) values (:organisation, :year, 1)
            on conflict (organisation, year) do update set last = b.last + 1
            returning last
            """;
    private static final String NUMBER_SQL =
            "update supervision.opinion set year = :year, number = :number where id = :id";
    private static final String ACT_SQL =
            """
            insert into supervision.act (opinion, position, step, day, at, by_staff, until, note, file, file_name)
            values (:opinion, :position, :step, :day, :at, :by, :until, :note, :file, :fileName)
            """;
    private static final String ACTS_SQL =
            """
            select opinion, position, step, day, at, by_staff, until, note, file, file_name
            from supervision.act where cast(:id as uuid) is null or opinion = :id
            order by opinion, position
            """;
    private static final String OPINIONS_SQL =
            """
            select id, organisation, drafted_by, drafted_at, version, subject, content, addressee, due,
                about_kind, about_key, about_label, file, file_name, year, number
            from supervision.opinion where cast(:id as uuid) is null or id = :id
            order by drafted_at desc, id desc
            """;

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Opinion one) {
        return words(jdbc.sql(INSERT_SQL), one.words())
                        .param("id", one.id())
                        .param("organisation", one.organisation())
                        .param("by", one.draftedBy())
                        .param("at", Sql.at(one.draftedAt()))
                        .update()
                == 1;
    }

    /** False where somebody changed it since it was seen. */
    boolean update(UUID id, int seen, OpinionWords words) {
        return words(jdbc.sql(UPDATE_SQL), words).param("id", id).param("seen", seen).update() == 1;
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, OpinionWords words) {
        About about = words.about();
        return statement
                .param("subject", words.subject())
                .param("content", words.content())
                .param("addressee", words.addressee())
                .param("due", words.due())
                .param("kind", about == null ? "" : about.kind().name())
                .param("key", about == null ? "" : about.key())
                .param("label", about == null ? "" : about.label())
                .param("file", words.file())
                .param("fileName", words.fileName());
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** False where somebody did something with it since it was seen. */
    boolean move(UUID id, int seen) {
        return jdbc.sql(MOVE_SQL).param("id", id).param("seen", seen).update() == 1;
    }

    /** Gives it the next number of its organisation's book; none is left out. */
    String number(UUID id, UUID organisation, int year) {
        int next =
                jdbc.sql(NEXT_SQL)
                        .param("organisation", organisation)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        jdbc.sql(NUMBER_SQL).param("id", id).param("year", year).param("number", next).update();
        return next + "/" + year;
    }

    void act(UUID opinion, OpinionAct act) {
        jdbc.sql(ACT_SQL)
                .param("opinion", opinion)
                .param("position", act.position())
                .param("step", act.step().name())
                .param("day", act.day())
                .param("at", Sql.at(act.at()))
                .param("by", act.by())
                .param("until", act.until(), Types.DATE)
                .param("note", act.note())
                .param("file", act.file())
                .param("fileName", act.fileName())
                .update();
    }

    /** Newest first. Two statements, however many there are. */
    List<Opinion> all() {
        return read(null);
    }

    Optional<Opinion> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<Opinion> read(@Nullable UUID id) {
        Map<UUID, List<OpinionAct>> acts = new HashMap<>();
        jdbc.sql(ACTS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        acts.computeIfAbsent(uuid(row, "opinion"), one -> new ArrayList<>())
                                .add(act(row)))
                .list();
        return jdbc.sql(OPINIONS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> opinion(row, acts.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static OpinionAct act(ResultSet row) throws SQLException {
        return new OpinionAct(
                row.getInt("position"),
                OpinionStep.valueOf(row.getString("step")),
                day(row, "day"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"),
                row.getObject("until", LocalDate.class),
                row.getString("note"),
                row.getString("file"),
                row.getString("file_name"));
    }

    private static Opinion opinion(ResultSet row, List<OpinionAct> acts) throws SQLException {
        String kind = row.getString("about_kind");
        Integer number = row.getObject("number", Integer.class);
        return new Opinion(
                uuid(row, "id"),
                uuid(row, "organisation"),
                uuid(row, "drafted_by"),
                Sql.instant(row, "drafted_at"),
                row.getInt("version"),
                new OpinionWords(
                        row.getString("subject"),
                        row.getString("content"),
                        uuid(row, "addressee"),
                        day(row, "due"),
                        kind.isEmpty()
                                ? null
                                : new About(
                                        AboutKind.valueOf(kind),
                                        row.getString("about_key"),
                                        row.getString("about_label")),
                        row.getString("file"),
                        row.getString("file_name")),
                number == null ? null : number + "/" + row.getInt("year"),
                acts);
    }
}
