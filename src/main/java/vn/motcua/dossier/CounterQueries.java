package vn.motcua.dossier;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a counter wants to know of its own past. */
@Component
public class CounterQueries {

    /**
     * Looks at the last few hundred dossiers, one by one ({@code offset 0} keeps it so), that it
     * costs the same in every year.
     */
    private static final String MOST_USED_SQL =
            """
            select d.procedure
            from (select i.dossier_id from dossier.involved i
                  where i.agency_id = :agency
                  order by i.received_at desc, i.dossier_id desc limit 300) latest
            cross join lateral (
                select o.procedure, o.agency_id from dossier.dossier o
                where o.dossier_id = latest.dossier_id
                offset 0) d
            where d.agency_id = :agency
            group by d.procedure
            order by count(*) desc, d.procedure
            limit :most
            """;

    private final JdbcClient jdbc;

    CounterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the procedures that an agency has received most often of late, most first. */
    public List<String> mostUsed(UUID agency, int most) {
        return jdbc.sql(MOST_USED_SQL)
                .param("agency", agency)
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getString("procedure")))
                .list();
    }
}
