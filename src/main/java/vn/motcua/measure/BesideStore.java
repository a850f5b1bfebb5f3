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
import vn.motcua.dossier.DossierEvent;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.sql.Sql;

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
            select :dossier, coalesce(max(no), 0) + 1, :at, :known, :promised, :inTime, :reappointed
            from measure.apology where dossier = :dossier
            """;
    private static final String DELIVERED_SQL =
            """
            update measure.apology set delivered_at = :at
            where dossier = :dossier and delivered_at is null
              and no = (select max(no) from measure.apology where dossier = :dossier)
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

    void apologised(Entry entry, DossierEvent.Apologised event) {
        jdbc.sql(APOLOGY_SQL)
                .param("dossier", entry.stream())
                .param("at", Sql.at(entry.occurredAt()))
                .param("known", Sql.at(entry.recordedAt()))
                .param("promised", Sql.at(event.promised()))
                .param("inTime", event.inTime())
                .param("reappointed", Sql.at(event.reappointed()))
                .update();
    }

    void delivered(Entry entry) {
        jdbc.sql(DELIVERED_SQL)
                .param("dossier", entry.stream())
                .param("at", Sql.at(entry.occurredAt()))
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
