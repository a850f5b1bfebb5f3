package vn.motcua.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Entry;

/** The rows that indicators read beside the facts. */
@Component
class BesideStore {

    private static final String HOMES_SQL =
            """
            select dossier, agency from measure.fact
            where dossier = any(cast(:dossiers as uuid[])) and known_to is null
            """;
    private static final String TRAVELLED_SQL =
            """
            select distinct dossier from measure.hand_over
            where dossier = any(cast(:dossiers as uuid[]))
            """;
    private static final String CLEAR_SQL =
            "delete from measure.hand_over where dossier = any(cast(:dossiers as uuid[]))";
    private static final String HAND_OVER_SQL =
            """
            insert into measure.hand_over (dossier, no, giver, taker, at, known_at, electronic)
            select * from unnest(
                cast(:dossiers as uuid[]), cast(:no as integer[]), cast(:givers as uuid[]),
                cast(:takers as uuid[]), cast(:at as timestamptz[]), cast(:known as timestamptz[]),
                cast(:electronic as boolean[]))
            """;
    private static final String TRAVELLED_MARK_SQL =
            """
            update measure.fact set travelled = true
            where dossier = any(cast(:dossiers as uuid[])) and not travelled
            """;
    private static final String APOLOGY_SQL =
            """
            insert into measure.apology (dossier, no, at, known_at, promised, in_time, reappointed)
            select s.dossier,
                coalesce((select max(a.no) from measure.apology a where a.dossier = s.dossier), 0)
                    + row_number() over (partition by s.dossier order by s.place),
                s.at, s.known, s.promised, s.in_time, s.reappointed
            from unnest(
                cast(:dossiers as uuid[]), cast(:at as timestamptz[]), cast(:known as timestamptz[]),
                cast(:promised as timestamptz[]), cast(:inTime as boolean[]),
                cast(:reappointed as timestamptz[]))
                with ordinality s (dossier, at, known, promised, in_time, reappointed, place)
            """;
    private static final String DELIVERED_SQL =
            """
            update measure.apology a set delivered_at = s.at
            from unnest(cast(:dossiers as uuid[]), cast(:at as timestamptz[])) s (dossier, at)
            where a.dossier = s.dossier and a.delivered_at is null
              and a.no = (select max(l.no) from measure.apology l where l.dossier = s.dossier)
            """;
    private static final String SUPPLEMENT_SQL =
            """
            insert into measure.supplement (dossier, at, known_at)
            select * from unnest(
                cast(:dossiers as uuid[]), cast(:at as timestamptz[]), cast(:known as timestamptz[]))
            on conflict (dossier, at) do nothing
            """;
    private static final String RETURNED_SQL =
            """
            insert into measure.returned (dossier, at, known_at, agency, version)
            select s.dossier, s.at, s.known_at, f.agency, f.version
            from unnest(
                    cast(:dossiers as uuid[]), cast(:at as timestamptz[]), cast(:known as timestamptz[]))
                s (dossier, at, known_at)
                join measure.fact f on f.dossier = s.dossier and f.known_to is null
            on conflict (dossier) do nothing
            """;

    /** One journey between agencies. */
    record HandOver(
            UUID dossier,
            int no,
            UUID giver,
            UUID taker,
            Instant at,
            Instant known,
            boolean electronic) {}

    private final JdbcClient jdbc;

    BesideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receiving agency of each. */
    Map<UUID, UUID> homes(Collection<UUID> dossiers) {
        Map<UUID, UUID> homes = new HashMap<>();
        jdbc.sql(HOMES_SQL)
                .param("dossiers", FactStore.texts(dossiers, UUID::toString))
                .query(row -> {
                    homes.put(
                            row.getObject("dossier", UUID.class),
                            row.getObject("agency", UUID.class));
                });
        return homes;
    }

    /** Those that have gone to another agency before. */
    Set<UUID> travelled(Collection<UUID> dossiers) {
        return new HashSet<>(
                jdbc.sql(TRAVELLED_SQL)
                        .param("dossiers", FactStore.texts(dossiers, UUID::toString))
                        .query(UUID.class)
                        .list());
    }

    /** Puts what is known of these dossiers in the place of what was. */
    void handOvers(Collection<UUID> dossiers, List<HandOver> all) {
        jdbc.sql(CLEAR_SQL).param("dossiers", FactStore.texts(dossiers, UUID::toString)).update();
        jdbc.sql(TRAVELLED_MARK_SQL)
                .param(
                        "dossiers",
                        all.stream()
                                .map(HandOver::dossier)
                                .distinct()
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .update();
        jdbc.sql(HAND_OVER_SQL)
                .param("dossiers", FactStore.texts(all, one -> one.dossier().toString()))
                .param("no", all.stream().map(HandOver::no).toArray(Integer[]::new))
                .param("givers", FactStore.texts(all, one -> one.giver().toString()))
                .param("takers", FactStore.texts(all, one -> one.taker().toString()))
                .param("at", FactStore.moments(all, HandOver::at))
                .param("known", FactStore.moments(all, HandOver::known))
                .param("electronic", all.stream().map(HandOver::electronic).toArray(Boolean[]::new))
                .update();
    }

    /** Several of one dossier are numbered in the order given. */
    void apologised(List<Apologies.Made> all) {
        jdbc.sql(APOLOGY_SQL)
                .param("dossiers", FactStore.texts(all, one -> one.entry().stream().toString()))
                .param("at", FactStore.moments(all, one -> one.entry().occurredAt()))
                .param("known", FactStore.moments(all, one -> one.entry().recordedAt()))
                .param("promised", FactStore.moments(all, one -> one.event().promised()))
                .param(
                        "inTime",
                        all.stream().map(one -> one.event().inTime()).toArray(Boolean[]::new))
                .param("reappointed", FactStore.moments(all, one -> one.event().reappointed()))
                .update();
    }

    /** The last apology of each, unless it was delivered before; one of each dossier. */
    void delivered(Collection<Entry> all) {
        jdbc.sql(DELIVERED_SQL)
                .param("dossiers", FactStore.texts(all, one -> one.stream().toString()))
                .param("at", FactStore.moments(all, Entry::occurredAt))
                .update();
    }

    /** Papers were asked for. */
    void supplements(List<Entry> entries) {
        moments(SUPPLEMENT_SQL, entries);
    }

    /** Of each the first counts. */
    void returned(List<Entry> entries) {
        moments(RETURNED_SQL, entries);
    }

    private void moments(String sql, List<Entry> entries) {
        jdbc.sql(sql)
                .param("dossiers", FactStore.texts(entries, one -> one.stream().toString()))
                .param("at", FactStore.moments(entries, Entry::occurredAt))
                .param("known", FactStore.moments(entries, Entry::recordedAt))
                .update();
    }
}
