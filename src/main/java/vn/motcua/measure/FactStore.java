package vn.motcua.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.sql.Sql;

/** Versions of facts and movements of figures, a stretch of the journal at a time. */
@Component
class FactStore {

    private static final String CURRENT_SQL =
            """
            select dossier, known_from, known_to, agency, resolver, version, channel, standings
            from measure.fact
            where dossier = any(cast(:dossiers as uuid[])) and known_to is null
            """;
    private static final String SUPERSEDE_SQL =
            """
            update measure.fact f set known_to = s.at
            from unnest(cast(:dossiers as uuid[]), cast(:at as timestamptz[])) s (dossier, at)
            where f.dossier = s.dossier and f.known_to is null
            """;
    private static final String WRITE_SQL =
            """
            insert into measure.fact
                (dossier, known_from, known_to, agency, resolver, version, channel, standings, last_at,
                received_at, ended_at, late_at, travelled)
            select s.*, exists (select from measure.hand_over h where h.dossier = s.dossier)
            from unnest(
                cast(:dossiers as uuid[]), cast(:from as timestamptz[]), cast(:to as timestamptz[]),
                cast(:agencies as uuid[]), cast(:resolvers as uuid[]), cast(:versions as uuid[]),
                cast(:channels as text[]), cast(:standings as text[]), cast(:last as timestamptz[]),
                cast(:received as timestamptz[]), cast(:ended as timestamptz[]), cast(:late as timestamptz[]))
                s (dossier)
            on conflict (dossier, known_from) do update
            set known_to = excluded.known_to, standings = excluded.standings, last_at = excluded.last_at,
                received_at = excluded.received_at, ended_at = excluded.ended_at,
                late_at = excluded.late_at
            """;
    private static final String MOVE_SQL =
            """
            insert into measure.delta (day, known, agency, resolver, version, channel, counted, n)
            select * from unnest(
                cast(:days as date[]), cast(:known as date[]), cast(:agencies as uuid[]),
                cast(:resolvers as uuid[]), cast(:versions as uuid[]), cast(:channels as text[]),
                cast(:counted as text[]), cast(:n as integer[]))
            on conflict (day, known, agency, resolver, version, channel, counted) do update
            set n = delta.n + excluded.n
            """;
    private static final String MONTH_SQL =
            """
            insert into measure.month (month, known, agency, version, channel, counted, n)
            select cast(date_trunc('month', cast(s.day as timestamp)) as date),
                cast(date_trunc('month', cast(s.known as timestamp)) as date),
                s.agency, s.version, s.channel, s.counted, sum(s.n)
            from unnest(
                cast(:days as date[]), cast(:known as date[]), cast(:agencies as uuid[]),
                cast(:versions as uuid[]), cast(:channels as text[]), cast(:counted as text[]),
                cast(:n as integer[])) s (day, known, agency, version, channel, counted, n)
            group by 1, 2, 3, 4, 5, 6
            on conflict (month, agency, known, version, channel, counted) do update
            set n = month.n + excluded.n
            """;
    private static final String TOTAL_SQL =
            """
            insert into measure.month_total (month, agency, counted, version, n)
            select cast(date_trunc('month', cast(s.day as timestamp)) as date),
                s.agency, s.counted, s.version, sum(s.n)
            from unnest(
                cast(:days as date[]), cast(:agencies as uuid[]), cast(:versions as uuid[]),
                cast(:counted as text[]), cast(:n as integer[])) s (day, agency, version, counted, n)
            group by 1, 2, 3, 4
            on conflict (month, agency, counted, version) do update
            set n = month_total.n + excluded.n
            """;
    private static final String EMPTY_FACTS_SQL = "delete from measure.fact";
    private static final String EMPTY_BESIDE_SQL =
            """
            with h as (delete from measure.hand_over), a as (delete from measure.apology),
                s as (delete from measure.supplement)
            delete from measure.returned
            """;
    private static final String EMPTY_MOVES_SQL =
            """
            with m as (delete from measure.month), t as (delete from measure.month_total)
            delete from measure.delta
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {};

    /** About as the index lies, so that neighbours are written together. */
    private static final Comparator<Delta> IN_ORDER =
            Comparator.comparing(Delta::day)
                    .thenComparing(Delta::known)
                    .thenComparing(one -> one.by().agency())
                    .thenComparing(one -> one.by().resolver())
                    .thenComparing(one -> one.by().version());

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Known> current(Collection<UUID> dossiers) {
        Map<UUID, Known> found = new HashMap<>();
        jdbc.sql(CURRENT_SQL)
                .param("dossiers", texts(dossiers, UUID::toString))
                .query(FactStore::known)
                .list()
                .forEach(one -> found.put(one.fact().dossier(), one));
        return found;
    }

    void write(Learning learning) {
        Map<UUID, Instant> superseded = learning.superseded();
        if (!superseded.isEmpty()) {
            jdbc.sql(SUPERSEDE_SQL)
                    .param("dossiers", texts(superseded.keySet(), UUID::toString))
                    .param("at", moments(superseded.values(), at -> at))
                    .update();
        }
        versions(learning.versions());
        moves(learning.moved());
    }

    private void versions(List<Known> all) {
        List<Milestones> moments = all.stream().map(one -> Milestones.of(one.fact())).toList();
        jdbc.sql(WRITE_SQL)
                .param("dossiers", texts(all, one -> one.fact().dossier().toString()))
                .param("from", moments(all, Known::from))
                .param("to", moments(all, Known::to))
                .param("agencies", texts(all, one -> one.fact().by().agency().toString()))
                .param("resolvers", texts(all, one -> one.fact().by().resolver().toString()))
                .param("versions", texts(all, one -> one.fact().by().version().toString()))
                .param("channels", texts(all, one -> one.fact().by().channel().name()))
                .param(
                        "standings",
                        texts(all, one -> JSON.writeValueAsString(one.fact().standings())))
                .param("last", moments(all, one -> Counting.of(one.fact()).getLast().at()))
                .param("received", moments(moments, Milestones::received))
                .param("ended", moments(moments, Milestones::ended))
                .param("late", moments(moments, Milestones::late))
                .update();
    }

    private void moves(Map<Delta, Integer> moved) {
        List<Map.Entry<Delta, Integer>> all =
                moved.entrySet().stream().sorted(Map.Entry.comparingByKey(IN_ORDER)).toList();
        placed(MOVE_SQL, all)
                .param("resolvers", texts(all, one -> one.getKey().by().resolver().toString()))
                .update();
        placed(
                        MONTH_SQL,
                        all.stream()
                                .filter(one -> one.getKey().counted().kind() == Counted.Kind.FLOW)
                                .toList())
                .update();
        placed(TOTAL_SQL, all).update();
    }

    private JdbcClient.StatementSpec placed(String sql, List<Map.Entry<Delta, Integer>> all) {
        return jdbc.sql(sql)
                .param("days", texts(all, one -> one.getKey().day().toString()))
                .param("known", texts(all, one -> one.getKey().known().toString()))
                .param("agencies", texts(all, one -> one.getKey().by().agency().toString()))
                .param("versions", texts(all, one -> one.getKey().by().version().toString()))
                .param("channels", texts(all, one -> one.getKey().by().channel().name()))
                .param("counted", texts(all, one -> one.getKey().counted().name()))
                .param("n", all.stream().map(Map.Entry::getValue).toArray(Integer[]::new));
    }

    /** Forgets all, to be read off the journal anew. */
    void empty() {
        jdbc.sql(EMPTY_FACTS_SQL).update();
        jdbc.sql(EMPTY_MOVES_SQL).update();
        jdbc.sql(EMPTY_BESIDE_SQL).update();
    }

    static Known known(ResultSet row, int n) throws SQLException {
        return new Known(
                new Fact(
                        Objects.requireNonNull(row.getObject("dossier", UUID.class)),
                        new Dimensions(
                                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                Objects.requireNonNull(row.getObject("resolver", UUID.class)),
                                Objects.requireNonNull(row.getObject("version", UUID.class)),
                                Channel.valueOf(row.getString("channel"))),
                        JSON.readValue(row.getString("standings"), STANDINGS)),
                Sql.instant(row, "known_from"),
                Sql.instantOrNull(row, "known_to"));
    }

    static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** The driver binds arrays of text alone; a moment's text is what the database reads. */
    static <T> @Nullable String[] moments(
            Collection<T> all, Function<T, @Nullable Instant> moment) {
        return all.stream()
                .map(moment)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
