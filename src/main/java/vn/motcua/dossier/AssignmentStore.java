package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Post;

/** The ways of posts, read whole, and the order of turns, read under lock. */
@Component
class AssignmentStore {

    private static final String VERSION_SQL =
            """
            select coalesce(max(version), 0) from dossier.assignment_version
            """;

    private static final String MOVE_ON_SQL =
            """
            insert into dossier.assignment_version (one, version) values (true, 1)
            on conflict (one) do update set version = dossier.assignment_version.version + 1
            """;

    private static final String ALL_SQL =
            """
            select assignment_id, unit_id, post, first_day, last_day, way, otherwise, set_by, set_at,
                ended_by, ended_at
            from dossier.assignment
            order by unit_id, post, first_day
            """;

    private static final String RULES_SQL =
            """
            select assignment_id, about, code, staff from dossier.assignment_rule
            order by assignment_id, rule_no
            """;

    private static final String INSERT_SQL =
            """
            insert into dossier.assignment (assignment_id, unit_id, post, first_day, last_day, way,
                otherwise, set_by, set_at)
            values (:id, :unit, :post, :first, :last, :way, :otherwise, :by, :at)
            """;

    private static final String INSERT_RULE_SQL =
            """
            insert into dossier.assignment_rule (assignment_id, rule_no, about, code, staff)
            values (:id, :no, :about, :code, :staff)
            """;

    private static final String TURN_BEGINS_SQL =
            """
            insert into dossier.turn (unit_id, post) values (:unit, :post) on conflict do nothing
            """;

    private static final String END_SQL =
            """
            update dossier.assignment set ended_by = :by, ended_at = :at
            where assignment_id = :id and ended_at is null
            """;

    private static final String TURN_SQL =
            """
            select unit_id, post, staff, had_at from dossier.turn
            where unit_id = :unit and post = :post
            """;

    /** In one order for everybody, so that no two acts wait for each other. */
    private static final String LOCK_TURNS_SQL =
            """
            select t.unit_id, t.post, t.staff, t.had_at
            from dossier.turn t
            join unnest(cast(:units as uuid[]), cast(:posts as text[])) as w (unit_id, post)
                on w.unit_id = t.unit_id and w.post = t.post
            order by t.unit_id, t.post
            for update of t
            """;

    private static final String MOVE_TURN_SQL =
            """
            update dossier.turn
            set staff = cast(:staff as uuid[]), had_at = cast(:had as timestamptz[])
            where unit_id = :unit and post = :post
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql(VERSION_SQL).query(Long.class).single();
    }

    /** Also the lock: changes go one after another. */
    void moveOn() {
        jdbc.sql(MOVE_ON_SQL).update();
    }

    List<Assignment> all() {
        Map<UUID, List<AssignmentRule>> rules = new HashMap<>();
        jdbc.sql(RULES_SQL)
                .query((row, n) ->
                        rules.computeIfAbsent(id(row, "assignment_id"), id -> new ArrayList<>())
                                .add(rule(row)))
                .list();
        return jdbc.sql(ALL_SQL).query((row, n) -> assignment(row, rules)).list();
    }

    void insert(Assignment a) {
        jdbc.sql(INSERT_SQL)
                .param("id", a.id())
                .param("unit", a.post().unit())
                .param("post", a.post().post())
                .param("first", a.firstDay())
                .param("last", a.lastDay())
                .param("way", a.way().name())
                .param("otherwise", a.otherwise().name())
                .param("by", a.setBy())
                .param("at", Sql.at(a.setAt()))
                .update();
        int no = 0;
        for (AssignmentRule rule : a.rules()) {
            no++;
            jdbc.sql(INSERT_RULE_SQL)
                    .param("id", a.id())
                    .param("no", no)
                    .param("about", rule.about().name())
                    .param("code", rule.code())
                    .param("staff", rule.staff())
                    .update();
        }
        if (a.takesTurns()) {
            jdbc.sql(TURN_BEGINS_SQL)
                    .param("unit", a.post().unit())
                    .param("post", a.post().post())
                    .update();
        }
    }

    void end(UUID id, UUID by, Instant at) {
        jdbc.sql(END_SQL).param("id", id).param("by", by).param("at", Sql.at(at)).update();
    }

    TurnOrder turn(Post post) {
        return jdbc.sql(TURN_SQL)
                .param("unit", post.unit())
                .param("post", post.post())
                .query((row, n) -> order(row))
                .optional()
                .orElse(TurnOrder.none());
    }

    Map<Post, TurnOrder> lockTurns(Collection<Post> posts) {
        Map<Post, TurnOrder> orders = new HashMap<>();
        jdbc.sql(LOCK_TURNS_SQL)
                .param("units", posts.stream().map(p -> p.unit().toString()).toArray(String[]::new))
                .param("posts", posts.stream().map(Post::post).toArray(String[]::new))
                .query((row, n) -> orders.put(post(row), order(row)))
                .list();
        return orders;
    }

    void moveTurn(Post post, TurnOrder order) {
        jdbc.sql(MOVE_TURN_SQL)
                .param("unit", post.unit())
                .param("post", post.post())
                .param(
                        "staff",
                        order.had().stream().map(h -> h.staff().toString()).toArray(String[]::new))
                .param(
                        "had",
                        order.had().stream().map(h -> h.at().toString()).toArray(String[]::new))
                .update();
    }

    private static Assignment assignment(ResultSet row, Map<UUID, List<AssignmentRule>> rules)
            throws SQLException {
        UUID id = id(row, "assignment_id");
        return new Assignment(
                id,
                post(row),
                Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
                row.getObject("last_day", LocalDate.class),
                AssignmentWay.valueOf(row.getString("way")),
                AssignmentWay.valueOf(row.getString("otherwise")),
                rules.getOrDefault(id, List.of()),
                id(row, "set_by"),
                Sql.instant(row, "set_at"),
                row.getObject("ended_by", UUID.class),
                Sql.instantOrNull(row, "ended_at"));
    }

    private static AssignmentRule rule(ResultSet row) throws SQLException {
        return new AssignmentRule(
                AssignmentRule.About.valueOf(row.getString("about")),
                Objects.requireNonNull(row.getString("code")),
                id(row, "staff"));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(id(row, "unit_id"), Objects.requireNonNull(row.getString("post")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static TurnOrder order(ResultSet row) throws SQLException {
        UUID[] staff = (UUID[]) array(row, "staff").getArray();
        Timestamp[] had = (Timestamp[]) array(row, "had_at").getArray();
        List<TurnOrder.Had> order = new ArrayList<>();
        for (int i = 0; i < staff.length; i++) {
            order.add(new TurnOrder.Had(staff[i], had[i].toInstant()));
        }
        return new TurnOrder(order);
    }

    private static Array array(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getArray(column));
    }
}
