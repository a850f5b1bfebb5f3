package vn.motcua.exchange;

import static vn.motcua.exchange.StandingStore.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Status;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.sql.Sql;

/** Whose turn it is at the portal, and what came of it; many at once. */
@Component
class DueStore {

    private static final String DUE_SQL =
            """
            select s.dossier_id, s.code, s.known, s.unsure, s.overrule, s.sent_code, s.tries, m.version,
                m.type, m.status, m.at, m.actor_kind, m.actor
            from (
                select * from exchange.standing where due_at <= :now
                order by due_at, dossier_id limit :dossiers) s
            cross join lateral (
                select * from exchange.message m
                where m.dossier_id = s.dossier_id and m.state <> 'SENT'
                order by m.version limit :messages) m
            order by s.due_at, s.dossier_id, m.version
            """;
    private static final String DELIVERED_SQL =
            """
            update exchange.message m
            set state = 'SENT', tries = m.tries + 1, tried_at = :now, reason = null, field = null,
                sent = d.sent, answer = d.answer
            from unnest(cast(:ids as uuid[]), cast(:versions as integer[]), cast(:sent as text[]),
                cast(:answers as text[])) d (dossier_id, version, sent, answer)
            where m.dossier_id = d.dossier_id and m.version = d.version and m.state <> 'SENT'
            returning m.dossier_id
            """;
    private static final String FAILED_SQL =
            """
            update exchange.message m
            set state = f.state, tries = m.tries + 1, tried_at = :now, reason = f.reason,
                field = f.field, answer = f.answer, sent = f.sent
            from unnest(cast(:ids as uuid[]), cast(:versions as integer[]), cast(:states as text[]),
                cast(:reasons as text[]), cast(:fields as text[]), cast(:answers as text[]),
                cast(:sent as text[]))
                f (dossier_id, version, state, reason, field, answer, sent)
            where m.dossier_id = f.dossier_id and m.version = f.version
            """;

    /** What was noted meanwhile keeps the dossier's turn, since it raised the number that waits. */
    private static final String STANDS_SQL =
            """
            update exchange.standing s
            set waiting = s.waiting - g.gone, known = g.known, unsure = g.unsure,
                overrule = s.overrule and g.gone = 0, sent_code = g.sent_code,
                sent_at = case when g.gone > 0 then cast(:now as timestamptz) else s.sent_at end,
                tries = g.tries, portal_code = g.portal_code,
                dead_at = case when g.dead then cast(:now as timestamptz) end,
                due_at = case when g.dead then null when g.next_at is not null then g.next_at
                    when s.waiting > g.gone then cast(:now as timestamptz) end
            from unnest(cast(:ids as uuid[]), cast(:gone as integer[]), cast(:known as boolean[]),
                cast(:unsure as boolean[]), cast(:sent as integer[]), cast(:tries as integer[]),
                cast(:portal as integer[]), cast(:dead as boolean[]), cast(:next as timestamptz[]))
                g (dossier_id, gone, known, unsure, sent_code, tries, portal_code, dead, next_at)
            where s.dossier_id = g.dossier_id
            """;

    private static final String LINK_SQL =
            "select down_since, tries, next_try, failure, last_success from exchange.link";
    private static final String UP_SQL =
            """
            update exchange.link
            set down_since = null, tries = 0, next_try = null, failure = null, last_success = :now
            """;
    private static final String DOWN_SQL =
            """
            update exchange.link
            set down_since = coalesce(down_since, :now), tries = tries + 1, next_try = :next,
                failure = :failure
            """;

    /** What came of one dossier in a round. */
    record Outcome(Going going, boolean dead, int tries, @Nullable Instant next) {}

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> due(Instant now, int dossiers, int messages) {
        Map<UUID, List<Message>> waiting = new LinkedHashMap<>();
        Map<UUID, Due> heads = new LinkedHashMap<>();
        jdbc.sql(DUE_SQL)
                .param("now", Sql.at(now))
                .param("dossiers", dossiers)
                .param("messages", messages)
                .query((row, n) -> {
                    Message message = message(row);
                    waiting.computeIfAbsent(message.dossier(), _ -> new ArrayList<>()).add(message);
                    return heads.putIfAbsent(message.dossier(), head(row, message.dossier()));
                })
                .list();
        return heads.values().stream()
                .map(head ->
                        new Due(
                                head.dossier(),
                                head.code(),
                                head.known(),
                                head.unsure(),
                                head.overrule(),
                                head.sentCode(),
                                head.tries(),
                                waiting.getOrDefault(head.dossier(), List.of())))
                .toList();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                row.getInt("version"),
                Objects.requireNonNull(row.getString("type")),
                Status.valueOf(row.getString("status")),
                Sql.instant(row, "at"),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getObject("actor", UUID.class));
    }

    private static Due head(ResultSet row, UUID dossier) throws SQLException {
        return new Due(
                dossier,
                Objects.requireNonNull(row.getString("code")),
                row.getBoolean("known"),
                row.getBoolean("unsure"),
                row.getBoolean("overrule"),
                row.getObject("sent_code", Integer.class),
                row.getInt("tries"),
                List.of());
    }

    void write(Collection<Outcome> outcomes, Instant now) {
        Map<UUID, Integer> gone = delivered(outcomes, now);
        failed(outcomes.stream().filter(one -> one.going().failure != null).toList(), now);
        stands(outcomes, gone, now);
    }

    /** How many messages of each went just now; what went before is not counted once more. */
    private Map<UUID, Integer> delivered(Collection<Outcome> outcomes, Instant now) {
        List<Going.Delivered> delivered =
                outcomes.stream().flatMap(one -> one.going().delivered.stream()).toList();
        Map<UUID, Integer> gone = new HashMap<>();
        if (!delivered.isEmpty()) {
            jdbc.sql(DELIVERED_SQL)
                    .param("now", Sql.at(now))
                    .param("ids", texts(delivered, one -> one.message().dossier().toString()))
                    .param(
                            "versions",
                            delivered.stream()
                                    .map(one -> one.message().version())
                                    .toArray(Integer[]::new))
                    .param("sent", texts(delivered, Going.Delivered::sent))
                    .param("answers", texts(delivered, Going.Delivered::answer))
                    .query(UUID.class)
                    .list()
                    .forEach(id -> gone.merge(id, 1, Integer::sum));
        }
        return gone;
    }

    private void failed(List<Outcome> failed, Instant now) {
        if (failed.isEmpty()) {
            return;
        }
        jdbc.sql(FAILED_SQL)
                .param("now", Sql.at(now))
                .param("ids", texts(failed, one -> one.going().due.dossier().toString()))
                .param(
                        "versions",
                        failed.stream()
                                .map(one ->
                                        one.going()
                                                .due
                                                .messages()
                                                .get(one.going().delivered.size())
                                                .version())
                                .toArray(Integer[]::new))
                .param("states", texts(failed, one -> one.dead() ? "DEAD" : "WAITING"))
                .param("reasons", texts(failed, one -> why(one).reason().name()))
                .param("fields", texts(failed, one -> why(one).field()))
                .param("answers", texts(failed, one -> why(one).detail()))
                .param(
                        "sent",
                        texts(failed, one -> Wording.masked(one.going().dossier, one.going().step)))
                .update();
    }

    private static Failure why(Outcome outcome) {
        return Objects.requireNonNull(outcome.going().failure);
    }

    private void stands(Collection<Outcome> all, Map<UUID, Integer> gone, Instant now) {
        jdbc.sql(STANDS_SQL)
                .param("now", Sql.at(now))
                .param("ids", texts(all, one -> one.going().due.dossier().toString()))
                .param(
                        "gone",
                        all.stream()
                                .map(o -> gone.getOrDefault(o.going().due.dossier(), 0))
                                .toArray(Integer[]::new))
                .param("known", all.stream().map(o -> o.going().known).toArray(Boolean[]::new))
                .param("unsure", all.stream().map(o -> o.going().unsure).toArray(Boolean[]::new))
                .param("sent", all.stream().map(o -> o.going().sentCode).toArray(Integer[]::new))
                .param("tries", all.stream().map(Outcome::tries).toArray(Integer[]::new))
                .param(
                        "portal",
                        all.stream().map(o -> o.going().portalCode).toArray(Integer[]::new))
                .param("dead", all.stream().map(Outcome::dead).toArray(Boolean[]::new))
                .param("next", texts(all, one -> one.next() == null ? null : one.next().toString()))
                .update();
    }

    LinkState link() {
        return jdbc.sql(LINK_SQL)
                .query((row, n) ->
                        new LinkState(
                                Sql.instantOrNull(row, "down_since"),
                                row.getInt("tries"),
                                Sql.instantOrNull(row, "next_try"),
                                row.getString("failure"),
                                Sql.instantOrNull(row, "last_success")))
                .single();
    }

    void up(Instant now) {
        jdbc.sql(UP_SQL).param("now", Sql.at(now)).update();
    }

    void down(Instant now, Instant next, String failure) {
        jdbc.sql(DOWN_SQL)
                .param("now", Sql.at(now))
                .param("next", Sql.at(next))
                .param("failure", failure)
                .update();
    }
}
