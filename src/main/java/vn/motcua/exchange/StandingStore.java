package vn.motcua.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.sql.Sql;

/** Notes what the journal says, a stretch at a time, for the courier to carry. */
@Component
class StandingStore {

    private static final String COURSES_SQL =
            """
            select dossier_id, status, running from exchange.standing
            where dossier_id = any(cast(:ids as uuid[]))
            """;

    /** What is followed again writes nothing twice; what waits already keeps its turn. */
    private static final String NOTE_SQL =
            """
            with given as (
                select * from unnest(
                    cast(:ids as uuid[]), cast(:versions as integer[]), cast(:types as text[]),
                    cast(:statuses as text[]), cast(:at as timestamptz[]), cast(:kinds as text[]),
                    cast(:actors as uuid[])) g (dossier_id, version, type, status, at, kind, actor)),
            fresh as (
                insert into exchange.message
                    (dossier_id, version, type, status, at, actor_kind, actor, noted_at)
                select dossier_id, version, type, status, at, kind, actor, cast(:now as timestamptz)
                from given
                on conflict do nothing
                returning dossier_id),
            counted as (select dossier_id, count(*) as n from fresh group by dossier_id)
            insert into exchange.standing as s
                (dossier_id, code, agency_id, filed_at, status, running, waiting, due_at)
            select d.dossier_id, d.code, d.agency_id, d.filed_at, d.status, d.running,
                coalesce(c.n, 0), case when c.n > 0 then cast(:now as timestamptz) end
            from unnest(
                cast(:dossiers as uuid[]), cast(:codes as text[]), cast(:agencies as uuid[]),
                cast(:filed as timestamptz[]), cast(:last as text[]), cast(:running as text[]))
                d (dossier_id, code, agency_id, filed_at, status, running)
            left join counted c on c.dossier_id = d.dossier_id
            on conflict (dossier_id) do update
            set status = excluded.status, running = excluded.running,
                waiting = s.waiting + excluded.waiting,
                due_at = case when s.dead_at is null then coalesce(s.due_at, excluded.due_at) end
            """;

    private static final String FIRST_SQL =
            """
            select dossier_id, code, version_id, agency_id, received_at from dossier.dossier
            where dossier_id = any(cast(:ids as uuid[]))
            """;

    /** A dossier as it is noted. */
    record Noted(UUID dossier, String code, UUID agency, Instant filedAt, Course course) {}

    /** What a dossier's row says that was filed before anything was told. */
    record First(UUID dossier, String code, UUID version, UUID agency, Instant receivedAt) {}

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Course> courses(Collection<UUID> dossiers) {
        Map<UUID, Course> found = new HashMap<>();
        jdbc.sql(COURSES_SQL)
                .param("ids", texts(dossiers, UUID::toString))
                .query((row, n) -> {
                    found.put(
                            Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                            new Course(
                                    Status.valueOf(row.getString("status")),
                                    Status.valueOf(row.getString("running"))));
                    return 1;
                })
                .list();
        return found;
    }

    Map<UUID, First> firsts(Collection<UUID> dossiers) {
        Map<UUID, First> found = new HashMap<>();
        jdbc.sql(FIRST_SQL)
                .param("ids", texts(dossiers, UUID::toString))
                .query((row, n) ->
                        new First(
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                                Objects.requireNonNull(row.getString("code")),
                                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                                Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                                Sql.instant(row, "received_at")))
                .list()
                .forEach(one -> found.put(one.dossier(), one));
        return found;
    }

    void note(List<Message> messages, Collection<Noted> dossiers, Instant now) {
        jdbc.sql(NOTE_SQL)
                .param("ids", texts(messages, one -> one.dossier().toString()))
                .param("versions", messages.stream().map(Message::version).toArray(Integer[]::new))
                .param("types", texts(messages, Message::type))
                .param("statuses", texts(messages, one -> one.status().name()))
                .param("at", texts(messages, one -> one.at().toString()))
                .param("kinds", texts(messages, one -> one.by().name()))
                .param("actors", texts(messages, StandingStore::actor))
                .param("now", Sql.at(now))
                .param("dossiers", texts(dossiers, one -> one.dossier().toString()))
                .param("codes", texts(dossiers, Noted::code))
                .param("agencies", texts(dossiers, one -> one.agency().toString()))
                .param("filed", texts(dossiers, one -> one.filedAt().toString()))
                .param("last", texts(dossiers, one -> one.course().status().name()))
                .param("running", texts(dossiers, one -> one.course().running().name()))
                .update();
    }

    private static @Nullable String actor(Message message) {
        return message.actor() == null ? null : message.actor().toString();
    }

    static <T> @Nullable String[] texts(
            Collection<T> all, Function<T, ? extends @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
