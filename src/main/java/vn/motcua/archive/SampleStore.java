package vn.motcua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** The rows of samples. */
@Component
class SampleStore {

    private static final String POPULATION_SQL =
            """
            select id from archive.result
            where agency = :agency and digitised_at >= :start and digitised_at < :end order by id
            """;
    private static final String INSERT_SQL =
            """
            insert into archive.sample (id, agency, seed, from_day, to_day, size, population, digest, drawn_at,
                drawn_by)
            values (:id, :agency, :seed, :from, :to, :size, :population, :digest, :at, :by)
            """;
    private static final String DRAWN_SQL =
            """
            insert into archive.sampled (sample, position, result)
            select :id, n, result from unnest(cast(:results as uuid[])) with ordinality as r (result, n)
            """;
    private static final String ALL_SQL =
            """
            select id, agency, seed, from_day, to_day, size, population, digest, drawn_at, drawn_by
            from archive.sample where agency = any(cast(:agencies as uuid[]))
            order by drawn_at desc, id desc
            """;
    private static final String ALL_DRAWN_SQL =
            """
            select d.sample, d.position, d.result, d.passed, d.note, d.checked_at, d.checked_by
            from archive.sampled d join archive.sample s on s.id = d.sample
            where s.agency = any(cast(:agencies as uuid[])) order by d.sample, d.position
            """;
    private static final String CHECK_SQL =
            """
            update archive.sampled set passed = :passed, note = :note, checked_at = :at, checked_by = :by
            where sample = :sample and result = :result and passed is null
            """;

    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Results of an agency that were digitised on those days, in the order of ids. */
    List<UUID> population(UUID agency, LocalDate from, LocalDate to) {
        return jdbc.sql(POPULATION_SQL)
                .param("agency", agency)
                .param("start", Sql.at(Zones.instantOf(from.atStartOfDay())))
                .param("end", Sql.at(Zones.instantOf(to.plusDays(1).atStartOfDay())))
                .query((row, n) -> ResultRows.uuid(row, "id"))
                .list();
    }

    void insert(ResultSample sample) {
        jdbc.sql(INSERT_SQL)
                .param("id", sample.id())
                .param("agency", sample.agency())
                .param("seed", sample.seed())
                .param("from", sample.from())
                .param("to", sample.to())
                .param("size", sample.size())
                .param("population", sample.population())
                .param("digest", sample.digest())
                .param("at", Sql.at(sample.drawnAt()))
                .param("by", sample.drawnBy())
                .update();
        jdbc.sql(DRAWN_SQL)
                .param("id", sample.id())
                .param(
                        "results",
                        sample.drawn().stream()
                                .map(one -> one.result().toString())
                                .toArray(String[]::new))
                .update();
    }

    /** The newest first. Two statements, however many there are. */
    List<ResultSample> all(Collection<UUID> agencies) {
        String[] of = agencies.stream().map(UUID::toString).toArray(String[]::new);
        Map<UUID, List<ResultSample.Drawn>> drawn = new HashMap<>();
        jdbc.sql(ALL_DRAWN_SQL)
                .param("agencies", of)
                .query(row -> {
                    drawn.computeIfAbsent(ResultRows.uuid(row, "sample"), id -> new ArrayList<>())
                            .add(drawn(row));
                });
        return jdbc.sql(ALL_SQL)
                .param("agencies", of)
                .query((row, n) ->
                        sample(row, drawn.getOrDefault(ResultRows.uuid(row, "id"), List.of())))
                .list();
    }

    Optional<ResultSample> find(UUID id, Collection<UUID> agencies) {
        return all(agencies).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** False where somebody checked it already. */
    boolean check(UUID sample, UUID result, boolean passed, String note, Instant at, UUID by) {
        return jdbc.sql(CHECK_SQL)
                        .param("sample", sample)
                        .param("result", result)
                        .param("passed", passed)
                        .param("note", note)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static ResultSample.Drawn drawn(ResultSet row) throws SQLException {
        return new ResultSample.Drawn(
                row.getInt("position"),
                ResultRows.uuid(row, "result"),
                row.getObject("passed", Boolean.class),
                row.getString("note"),
                Sql.instantOrNull(row, "checked_at"),
                row.getObject("checked_by", UUID.class));
    }

    private static ResultSample sample(ResultSet row, List<ResultSample.Drawn> drawn)
            throws SQLException {
        return new ResultSample(
                ResultRows.uuid(row, "id"),
                ResultRows.uuid(row, "agency"),
                row.getString("seed"),
                ResultRows.day(row, "from_day"),
                ResultRows.day(row, "to_day"),
                row.getInt("size"),
                row.getInt("population"),
                row.getString("digest"),
                Sql.instant(row, "drawn_at"),
                ResultRows.uuid(row, "drawn_by"),
                drawn);
    }
}
