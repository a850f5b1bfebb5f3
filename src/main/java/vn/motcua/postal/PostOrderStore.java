package vn.motcua.postal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of orders. */
@Component
class PostOrderStore {

    private static final String INSERT_SQL =
            """
            insert into postal.orders (id, dossier, agency, way, distance, payer, reason, fee, state, name, phone,
                address, content, asked_at, asked_by, next_at)
            values (:id, :dossier, :agency, :way, :distance, :payer, :reason, :fee, 'ASKED', :name, :phone,
                :address, :content, :at, :by, :at)
            on conflict do nothing
            """;
    private static final String ORDER_FRAGMENT =
            """
            select o.id, o.dossier, o.agency, o.way, o.distance, o.payer, o.reason, o.fee, o.state, o.waybill,
                o.name, o.phone, o.address, o.content, o.asked_at, o.asked_by, o.taken_at, o.collected_at,
                o.invited, o.returning_at, o.delivered_at, o.ended, o.tries, h.at as handed_at
            from postal.orders o
            left join postal.handover_line l on l.order_id = o.id
            left join postal.handover h on h.id = l.handover
            """;
    private static final String ORDER_SQL = ORDER_FRAGMENT + "where o.id = :id";
    private static final String OF_DOSSIER_SQL =
            ORDER_FRAGMENT + "where o.dossier = :dossier order by o.asked_at, o.id";
    private static final String OPEN_SQL =
            ORDER_FRAGMENT
                    + """
                    where o.agency = any(cast(:agencies as uuid[]))
                      and (not o.ended or (o.asked_at >= :from and o.asked_at < :to)
                        or (o.delivered_at >= :from and o.delivered_at < :to))
                    order by o.asked_at desc, o.id desc limit :most
                    """;
    private static final String WAITING_SQL =
            ORDER_FRAGMENT
                    + """
                    where not o.ended and o.state = 'ASKED' and o.next_at <= :now
                    order by o.next_at limit :most
                    """;
    private static final String SILENT_SQL =
            ORDER_FRAGMENT
                    + """
                    where not o.ended and o.state <> 'ASKED' and o.next_at <= :now
                    order by o.next_at limit :most
                    """;
    private static final String LOCK_SQL = "select id from postal.orders where id = :id for update";
    private static final String BY_WAYBILL_SQL =
            "select id from postal.orders where waybill = :waybill";
    private static final String TAKEN_SQL =
            """
            update postal.orders set state = 'TAKEN', waybill = :waybill, fee = :fee, taken_at = :at,
                next_at = :next
            where id = :id
            """;
    private static final String ENDED_SQL =
            "update postal.orders set state = :state, ended = true, next_at = null where id = :id";
    private static final String CLAIM_SQL =
            """
            update postal.orders set tries = tries + 1, next_at = :next
            where id = :id and not ended and state = 'ASKED' and next_at <= :now
            returning tries
            """;
    private static final String NEXT_SQL =
            "update postal.orders set next_at = :next where id = :id and not ended";
    private static final String MOVED_SQL =
            """
            update postal.orders set state = :state, collected_at = :collected, invited = :invited,
                first_invited = :first, last_invited = :last, returning_at = :returning,
                delivered_at = :delivered, ended = ended or :ended, heard_at = :at,
                next_at = case when ended or :ended then null else cast(:next as timestamptz) end
            where id = :id
            """;
    private static final String WORD_SQL =
            """
            insert into postal.word (order_id, said_at, code, state, how, heard_at)
            values (:order, :said, :code, :state, :how, :at)
            on conflict do nothing
            """;
    private static final String WORDS_SQL =
            "select said_at, code, state from postal.word where order_id = :order order by said_at";
    private static final String WAYBILLS_SQL =
            """
            select waybill from postal.orders
            where dossier = :dossier and waybill is not null and state not in ('CANCELLED', 'NOT_COLLECTED')
            order by asked_at
            """;

    private final JdbcClient jdbc;

    PostOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same key, or one under way the same way, is there. */
    boolean insert(PostalEvent.Ordered order, OrderTyped typed, Instant at) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", order.order())
                        .param("dossier", order.dossier())
                        .param("agency", order.agency())
                        .param("way", order.way().name())
                        .param("distance", order.distance().name())
                        .param("payer", order.payer().name())
                        .param("reason", typed.reason())
                        .param("fee", order.fee())
                        .param("name", typed.name())
                        .param("phone", typed.phone())
                        .param("address", typed.address())
                        .param("content", typed.content())
                        .param("at", Sql.at(at))
                        .param("by", order.by())
                        .update()
                > 0;
    }

    Optional<PostOrder> order(UUID id) {
        return jdbc.sql(ORDER_SQL).param("id", id).query(PostOrderStore::row).optional();
    }

    /** Held until the transaction ends. */
    Optional<PostOrder> lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
        return order(id);
    }

    Optional<UUID> byWaybill(String waybill) {
        return jdbc.sql(BY_WAYBILL_SQL).param("waybill", waybill).query(UUID.class).optional();
    }

    List<PostOrder> ofDossier(UUID dossier) {
        return jdbc.sql(OF_DOSSIER_SQL).param("dossier", dossier).query(PostOrderStore::row).list();
    }

    List<PostOrder> desk(Collection<UUID> agencies, Instant from, Instant to, int most) {
        return jdbc.sql(OPEN_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .param("most", most)
                .query(PostOrderStore::row)
                .list();
    }

    List<PostOrder> waiting(Instant now, int most) {
        return due(WAITING_SQL, now, most);
    }

    List<PostOrder> silent(Instant now, int most) {
        return due(SILENT_SQL, now, most);
    }

    private List<PostOrder> due(String sql, Instant now, int most) {
        return jdbc.sql(sql)
                .param("now", Sql.at(now))
                .param("most", most)
                .query(PostOrderStore::row)
                .list();
    }

    void taken(UUID id, String waybill, long fee, Instant at, Instant next) {
        jdbc.sql(TAKEN_SQL)
                .param("id", id)
                .param("waybill", waybill)
                .param("fee", fee)
                .param("at", Sql.at(at))
                .param("next", Sql.at(next))
                .update();
    }

    void ended(UUID id, PostState state) {
        jdbc.sql(ENDED_SQL).param("id", id).param("state", state.name()).update();
    }

    Optional<Integer> claim(UUID id, Instant now, Instant next) {
        return jdbc.sql(CLAIM_SQL)
                .param("id", id)
                .param("now", Sql.at(now))
                .param("next", Sql.at(next))
                .query(Integer.class)
                .optional();
    }

    void next(UUID id, Instant next) {
        jdbc.sql(NEXT_SQL).param("id", id).param("next", Sql.at(next)).update();
    }

    /** False where this was said before. */
    boolean said(UUID order, PostWord word, boolean asked, Instant at) {
        PostState state = word.state();
        return jdbc.sql(WORD_SQL)
                        .param("order", order)
                        .param("said", Sql.at(word.saidAt()))
                        .param("code", word.code())
                        .param("state", state == null ? null : state.name())
                        .param("how", asked ? "ASKED" : "HOOK")
                        .param("at", Sql.at(at))
                        .update()
                > 0;
    }

    /** A word as it was understood when it was heard; its rank is the mapping's to say. */
    record Heard(Instant saidAt, String code, @Nullable PostState state) {}

    List<Heard> words(UUID order) {
        return jdbc.sql(WORDS_SQL)
                .param("order", order)
                .query((row, n) -> {
                    String state = row.getString("state");
                    return new Heard(
                            Sql.instant(row, "said_at"),
                            text(row, "code"),
                            state == null ? null : PostState.valueOf(state));
                })
                .list();
    }

    void moved(UUID id, Track track, Instant at, Instant next) {
        List<Instant> invited = track.invitations();
        jdbc.sql(MOVED_SQL)
                .param("id", id)
                .param("state", track.state().name())
                .param("collected", Sql.at(track.collectedAt()))
                .param("invited", invited.size())
                .param("first", Sql.at(invited.isEmpty() ? null : invited.getFirst()))
                .param("last", Sql.at(invited.isEmpty() ? null : invited.getLast()))
                .param("returning", Sql.at(track.returningAt()))
                .param("delivered", Sql.at(track.deliveredAt()))
                .param("ended", track.state().isEnd())
                .param("at", Sql.at(at))
                .param("next", Sql.at(next))
                .update();
    }

    List<String> waybills(UUID dossier) {
        return jdbc.sql(WAYBILLS_SQL)
                .param("dossier", dossier)
                .query((row, n) -> text(row, "waybill"))
                .list();
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static PostOrder row(ResultSet row, int number) throws SQLException {
        return new PostOrder(
                id(row, "id"),
                id(row, "dossier"),
                id(row, "agency"),
                PostWay.valueOf(text(row, "way")),
                Distance.valueOf(text(row, "distance")),
                Payer.valueOf(text(row, "payer")),
                text(row, "reason"),
                row.getLong("fee"),
                PostState.valueOf(text(row, "state")),
                row.getString("waybill"),
                text(row, "name"),
                text(row, "phone"),
                text(row, "address"),
                text(row, "content"),
                Sql.instant(row, "asked_at"),
                row.getObject("asked_by", UUID.class),
                Sql.instantOrNull(row, "taken_at"),
                Sql.instantOrNull(row, "collected_at"),
                row.getInt("invited"),
                Sql.instantOrNull(row, "returning_at"),
                Sql.instantOrNull(row, "delivered_at"),
                row.getBoolean("ended"),
                row.getInt("tries"),
                Sql.instantOrNull(row, "handed_at"));
    }
}
