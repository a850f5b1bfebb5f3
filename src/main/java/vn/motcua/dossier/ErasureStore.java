package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Finds dossiers whose person may be due for erasure; the rule decides. */
@Component
class ErasureStore {

    /** A place in an agency's dossiers, by the order in which they came. */
    record Place(Instant receivedAt, UUID dossier) {
        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    private static final String OVER_SQL =
            """
            select i.dossier_id, i.received_at
            from dossier.involved i
            join dossier.dossier d on d.dossier_id = i.dossier_id and d.agency_id = i.agency_id
            where i.agency_id = :agency
              and (i.received_at, i.dossier_id) > (:at, :id)
              and i.received_at < :before
              and exists (select from dossier.applicant a where a.dossier_id = i.dossier_id)
              and not exists (select from dossier.task t where t.dossier_id = i.dossier_id)
            order by i.received_at, i.dossier_id
            limit 500
            """;

    private final JdbcClient jdbc;

    ErasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dossiers that are over and have their person, received before a moment, 500 at most. */
    List<Place> over(UUID agency, Place after, Instant before) {
        return jdbc.sql(OVER_SQL)
                .param("agency", agency)
                .param("at", Sql.at(after.receivedAt()))
                .param("id", after.dossier())
                .param("before", Sql.at(before))
                .query((row, n) ->
                        new Place(
                                Sql.instant(row, "received_at"),
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class))))
                .list();
    }
}
