package vn.motcua.measure.indicator.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * III.1-d: procedures that have ended and still hang somewhere, or of which dossiers were taken in
 * after their end: each procedure once (A), or each place of each (B).
 */
@Component
class EndedStillShown implements ListedSource {

    /**
     * Received at the counter, or filed from afar, on a day on which no version was in force. What
     * was filed in time and let in later is lawful.
     */
    private static final String TAKEN_SQL =
            """
            select d.agency, d.version, max(d.day) as day
            from measure.delta d
            join catalog.procedure_version v on v.id = d.version and v.valid_to <= d.day
            where d.agency = any(cast(:agencies as uuid[])) and d.day between :from and :to
              and (d.counted = 'FILED' or (d.counted = 'RECEIVED' and d.channel = 'COUNTER'))
              and not exists (select from catalog.procedure_version o
                  where o.procedure_id = v.procedure_id and o.valid_from <= d.day
                    and coalesce(o.valid_to > d.day, true))
            group by d.agency, d.version
            having sum(d.n) > 0
            order by d.agency, d.version
            """;

    private record Taken(UUID agency, UUID version, LocalDate day) {}

    private final Walls walls;
    private final Catalog catalog;
    private final JdbcClient jdbc;

    EndedStillShown(Walls walls, Catalog catalog, JdbcClient jdbc) {
        this.walls = walls;
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "III.1-d";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        List<Line> shown =
                new ArrayList<>(
                        walls.each(
                                asked, at -> isEnded(at, asked) ? List.of(at.line()) : List.of()));
        taken(asked).forEach(one -> shown.add(line(one)));
        Set<String> seen = new HashSet<>();
        return shown.stream()
                .map(line -> line.counted("B", true))
                .map(line -> seen.add(line.code()) ? line.counted("A", true) : line)
                .toList();
    }

    /** What another agency still has has not ended. */
    private boolean isEnded(Walls.At at, Asked asked) {
        return !at.isRequired()
                && catalog.inForce(at.sheet().version().code(), asked.to()).isEmpty();
    }

    private Line line(Taken one) {
        return Line.of(catalog.version(one.version()))
                .by(one.agency())
                .in(Part.said("taken-after-end"))
                .days(null, one.day());
    }

    private List<Taken> taken(Asked asked) {
        return jdbc.sql(TAKEN_SQL)
                .param("agencies", asked.agencyTexts())
                .param("from", asked.from())
                .param("to", asked.to())
                .query(EndedStillShown::taken)
                .list();
    }

    private static Taken taken(ResultSet row, int n) throws SQLException {
        return new Taken(
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                Objects.requireNonNull(row.getObject("version", UUID.class)),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)));
    }
}
