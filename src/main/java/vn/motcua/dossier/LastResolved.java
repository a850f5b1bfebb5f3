package vn.motcua.dossier;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the last dossiers of a procedure that had a result at the agency that received them. */
@Component
class LastResolved {

    private static final String RESOLVED_SQL =
            """
            select d.dossier_id
            from (select dossier_id from dossier.involved where agency_id = :agency
                order by received_at desc limit :through) i
            join dossier.dossier d on d.dossier_id = i.dossier_id
            where d.agency_id = :agency and d.procedure = :procedure and d.outcome = :result
            order by d.resolved_at desc, d.dossier_id
            limit :most
            """;

    private final JdbcClient jdbc;

    LastResolved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param through so many of the agency's last dossiers are looked through
     * @param most those that had their result last, at most so many
     */
    List<UUID> of(UUID agency, String procedure, int through, int most) {
        return jdbc.sql(RESOLVED_SQL)
                .param("agency", agency)
                .param("procedure", procedure)
                .param("result", Outcome.RESULT.name())
                .param("through", through)
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                .list();
    }
}
