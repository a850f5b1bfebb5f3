package vn.motcua.postal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of hand-overs, and of what waits for one. */
@Component
class HandOverStore {

    private static final String BROUGHT_SQL =
            """
            insert into postal.brought (dossier, agency, accepted_at, due_at)
            values (:dossier, :agency, :at, :due) on conflict (dossier) do nothing
            """;
    private static final String ITEM_FRAGMENT =
            """
            select d.dossier_id as dossier, o.id as order_id, d.code, d.version_id as version,
                coalesce(nullif(o.name, ''), a.organisation, '') as organisation,
                coalesce(a.full_name, '') as person, o.waybill, d.sets, coalesce(o.content, '') as content,
            """;
    private static final String FROM_POST_SQL =
            ITEM_FRAGMENT
                    + """
                    b.accepted_at as since, b.due_at as due
                    from postal.brought b
                    join dossier.dossier d on d.dossier_id = b.dossier
                    left join dossier.applicant a on a.dossier_id = b.dossier
                    left join postal.orders o on false
                    where b.agency = any(cast(:agencies as uuid[])) and b.handed_at is null
                    union all
                    """
                    + ITEM_FRAGMENT
                    + """
                    coalesce(o.collected_at, o.asked_at) as since, cast(null as timestamptz) as due
                    from postal.orders o
                    join dossier.dossier d on d.dossier_id = o.dossier
                    left join dossier.applicant a on a.dossier_id = o.dossier
                    where o.agency = any(cast(:agencies as uuid[])) and o.way = 'COLLECT'
                      and o.collected_at is not null and o.returning_at is null
                      and not exists (select from postal.handover_line l where l.order_id = o.id)
                    order by since, dossier limit 300
                    """;
    private static final String TO_POST_SQL =
            ITEM_FRAGMENT
                    + """
                    o.asked_at as since, cast(null as timestamptz) as due
                    from postal.orders o
                    join dossier.dossier d on d.dossier_id = o.dossier
                    left join dossier.applicant a on a.dossier_id = o.dossier
                    where o.agency = any(cast(:agencies as uuid[])) and o.way = 'DELIVER' and not o.ended
                      and not exists (select from postal.handover_line l where l.order_id = o.id)
                    order by since, dossier limit 300
                    """;
    private static final String OF_HANDOVER_SQL =
            ITEM_FRAGMENT
                    + """
                    coalesce(b.accepted_at, o.collected_at, o.asked_at) as since, b.due_at as due
                    from postal.handover_line l
                    join dossier.dossier d on d.dossier_id = l.dossier
                    left join dossier.applicant a on a.dossier_id = l.dossier
                    left join postal.orders o on o.id = l.order_id
                    left join postal.brought b on b.dossier = l.dossier and l.order_id is null
                    where l.handover = :handover order by l.position
                    """;
    private static final String NUMBER_SQL =
            """
            insert into postal.book as b (agency, year, last) values (:agency, :year, 1)
            on conflict (agency, year) do update set last = b.last + 1
            returning last
            """;
    private static final String INSERT_SQL =
            """
            insert into postal.handover (id, agency, year, number, way, office, postman, at, by_staff)
            values (:id, :agency, :year, :number, :way, :office, :postman, :at, :by)
            """;
    private static final String LINE_SQL =
            """
            insert into postal.handover_line (handover, position, dossier, order_id)
            values (:handover, :position, :dossier, :order)
            """;
    private static final String HANDED_SQL =
            """
            update postal.brought set handed_at = :at where dossier = :dossier and handed_at is null
            """;
    private static final String HANDOVER_FRAGMENT =
            "select id, agency, year, number, way, office, postman, at, by_staff from postal.handover ";
    private static final String ONE_SQL = HANDOVER_FRAGMENT + "where id = :id";
    private static final String DAY_SQL =
            HANDOVER_FRAGMENT
                    + """
                    where agency = any(cast(:agencies as uuid[])) and at >= :from and at < :to
                    order by at, number
                    """;

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void brought(UUID dossier, UUID agency, Instant at, Instant due) {
        jdbc.sql(BROUGHT_SQL)
                .param("dossier", dossier)
                .param("agency", agency)
                .param("at", Sql.at(at))
                .param("due", Sql.at(due))
                .update();
    }

    /** What waits to be handed over one way, at agencies. */
    List<HandOver.Item> waiting(PostWay way, Collection<UUID> agencies) {
        return jdbc.sql(
                        switch (way) {
                            case COLLECT -> FROM_POST_SQL;
                            case DELIVER -> TO_POST_SQL;
                        })
                .param("agencies", texts(agencies))
                .query(HandOverStore::item)
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    int nextNumber(UUID agency, int year) {
        return jdbc.sql(NUMBER_SQL)
                .param("agency", agency)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(HandOver one) {
        jdbc.sql(INSERT_SQL)
                .param("id", one.id())
                .param("agency", one.agency())
                .param("year", one.year())
                .param("number", one.number())
                .param("way", one.way().name())
                .param("office", one.office())
                .param("postman", one.postman())
                .param("at", Sql.at(one.at()))
                .param("by", one.by())
                .update();
        int position = 0;
        for (HandOver.Item item : one.items()) {
            position++;
            jdbc.sql(LINE_SQL)
                    .param("handover", one.id())
                    .param("position", position)
                    .param("dossier", item.dossier())
                    .param("order", item.order())
                    .update();
            if (item.order() == null) {
                jdbc.sql(HANDED_SQL)
                        .param("dossier", item.dossier())
                        .param("at", Sql.at(one.at()))
                        .update();
            }
        }
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql(ONE_SQL)
                .param("id", id)
                .query((row, n) -> handOver(row, items(id)))
                .optional();
    }

    private List<HandOver.Item> items(UUID handOver) {
        return jdbc.sql(OF_HANDOVER_SQL)
                .param("handover", handOver)
                .query(HandOverStore::item)
                .list();
    }

    /** Of a day, without what they list. */
    List<HandOver> between(Collection<UUID> agencies, Instant from, Instant to) {
        return jdbc.sql(DAY_SQL)
                .param("agencies", texts(agencies))
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, n) -> handOver(row, List.of()))
                .list();
    }

    private static HandOver handOver(ResultSet row, List<HandOver.Item> items) throws SQLException {
        return new HandOver(
                PostOrderStore.id(row, "id"),
                PostOrderStore.id(row, "agency"),
                row.getInt("year"),
                row.getInt("number"),
                PostWay.valueOf(PostOrderStore.text(row, "way")),
                PostOrderStore.text(row, "office"),
                PostOrderStore.text(row, "postman"),
                Sql.instant(row, "at"),
                PostOrderStore.id(row, "by_staff"),
                items);
    }

    private static HandOver.Item item(ResultSet row, int number) throws SQLException {
        String organisation = PostOrderStore.text(row, "organisation");
        return new HandOver.Item(
                PostOrderStore.id(row, "dossier"),
                row.getObject("order_id", UUID.class),
                PostOrderStore.text(row, "code"),
                PostOrderStore.id(row, "version"),
                organisation.isEmpty() ? PostOrderStore.text(row, "person") : organisation,
                row.getString("waybill"),
                row.getInt("sets"),
                PostOrderStore.text(row, "content"),
                Sql.instant(row, "since"),
                Sql.instantOrNull(row, "due"));
    }
}
