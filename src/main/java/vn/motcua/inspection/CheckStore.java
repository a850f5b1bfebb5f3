package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of answers and of samples. */
@Component
class CheckStore {

    private static final String ANSWER_SQL =
            """
            insert into inspection.answer (id, visit, dossier, item, verdict, note, unit, post, officer, file,
                file_name, over, device, taken_at, at, by_staff)
            values (:id, :visit, :dossier, :item, :verdict, :note, :unit, :post, :officer, :file, :fileName,
                cast(:over as uuid[]), :device, :takenAt, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String ANSWERS_SQL =
            """
            select id, visit, dossier, item, verdict, note, unit, post, officer, file, file_name, over, device, taken_at,
                at, by_staff
            from inspection.answer where visit = any(cast(:visits as uuid[])) order by at, id
            """;
    private static final String ANSWER_BY_ID_SQL =
            """
            select id, visit, dossier, item, verdict, note, unit, post, officer, file, file_name, over, device, taken_at,
                at, by_staff
            from inspection.answer where id = :id
            """;
    private static final String SAMPLE_SQL =
            """
            insert into inspection.sample (visit, seed, from_day, to_day, size, drawn_at, drawn_by, population, digest)
            values (:visit, :seed, :from, :to, :size, :at, :by, cast(:population as uuid[]), :digest)
            on conflict (visit) do nothing
            """;
    private static final String SAMPLED_SQL =
            """
            insert into inspection.sampled (visit, position, dossier)
            select :visit, one.position, one.dossier
            from unnest(cast(:dossiers as uuid[])) with ordinality as one (dossier, position)
            """;
    private static final String SAMPLE_OF_SQL =
            """
            select visit, seed, from_day, to_day, size, drawn_at, drawn_by, population, digest
            from inspection.sample where visit = :visit
            """;
    private static final String SAMPLED_OF_SQL =
            """
            select visit, dossier from inspection.sampled where visit = any(cast(:visits as uuid[]))
            order by visit, position
            """;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the id is taken. */
    boolean insert(Answer one) {
        return jdbc.sql(ANSWER_SQL)
                        .param("id", one.id())
                        .param("visit", one.visit())
                        .param("dossier", one.dossier(), Types.OTHER)
                        .param("item", one.item())
                        .param("verdict", one.verdict().name())
                        .param("note", one.note())
                        .param("unit", one.unit(), Types.OTHER)
                        .param("post", one.post())
                        .param("officer", one.officer(), Types.OTHER)
                        .param("file", one.file())
                        .param("fileName", one.fileName())
                        .param("over", texts(one.over()))
                        .param("device", one.device())
                        .param("takenAt", Sql.at(one.takenAt()))
                        .param("at", Sql.at(one.at()))
                        .param("by", one.by())
                        .update()
                == 1;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    Optional<Answer> find(UUID id) {
        return jdbc.sql(ANSWER_BY_ID_SQL).param("id", id).query(CheckStore::answer).optional();
    }

    /** Those of a visit by what was asked, oldest first. */
    Map<Answer.Subject, List<Answer>> answers(UUID visit) {
        return answers(List.of(visit)).getOrDefault(visit, Map.of());
    }

    Map<UUID, Map<Answer.Subject, List<Answer>>> answers(Collection<UUID> visits) {
        return jdbc
                .sql(ANSWERS_SQL)
                .param("visits", texts(visits))
                .query(CheckStore::answer)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Answer::visit, Collectors.groupingBy(Answer::subject)));
    }

    /** False where there is one already. */
    boolean insert(Sample one) {
        boolean fresh =
                jdbc.sql(SAMPLE_SQL)
                                .param("visit", one.visit())
                                .param("seed", one.seed())
                                .param("from", one.received().from())
                                .param("to", one.received().to())
                                .param("size", one.size())
                                .param("at", Sql.at(one.drawnAt()))
                                .param("by", one.drawnBy())
                                .param("population", texts(one.population()))
                                .param("digest", one.digest())
                                .update()
                        == 1;
        if (fresh) {
            jdbc.sql(SAMPLED_SQL)
                    .param("visit", one.visit())
                    .param("dossiers", texts(one.dossiers()))
                    .update();
        }
        return fresh;
    }

    Optional<Sample> sample(UUID visit) {
        List<UUID> dossiers = sampled(List.of(visit)).getOrDefault(visit, List.of());
        return jdbc.sql(SAMPLE_OF_SQL)
                .param("visit", visit)
                .query((row, n) -> sample(row, dossiers))
                .optional();
    }

    /** Sampled dossiers by visit, in the order of the draw. */
    Map<UUID, List<UUID>> sampled(Collection<UUID> visits) {
        record Line(UUID visit, UUID dossier) {}
        return new HashMap<>(
                jdbc
                        .sql(SAMPLED_OF_SQL)
                        .param("visits", texts(visits))
                        .query((row, n) -> new Line(uuid(row, "visit"), uuid(row, "dossier")))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Line::visit,
                                        Collectors.mapping(Line::dossier, Collectors.toList()))));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Answer answer(ResultSet row, int n) throws SQLException {
        return new Answer(
                uuid(row, "id"),
                uuid(row, "visit"),
                row.getObject("dossier", UUID.class),
                row.getString("item"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("note"),
                row.getObject("unit", UUID.class),
                row.getString("post"),
                row.getObject("officer", UUID.class),
                row.getString("file"),
                row.getString("file_name"),
                Set.of((UUID[]) row.getArray("over").getArray()),
                row.getString("device"),
                Sql.instant(row, "taken_at"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"));
    }

    private static Sample sample(ResultSet row, List<UUID> dossiers) throws SQLException {
        return new Sample(
                uuid(row, "visit"),
                row.getString("seed"),
                new Span(
                        Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("to_day", LocalDate.class))),
                row.getInt("size"),
                Sql.instant(row, "drawn_at"),
                uuid(row, "drawn_by"),
                List.of((UUID[]) row.getArray("population").getArray()),
                row.getString("digest"),
                dossiers);
    }
}
