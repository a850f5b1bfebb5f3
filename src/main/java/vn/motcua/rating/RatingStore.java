package vn.motcua.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.sql.Sql;

/** The rows of ratings. */
@Component
class RatingStore {

    private static final String INSERT_SQL =
            """
            insert into rating.answer (dossier_id, agency_id, procedure, field, channel, answered_at, source,
                entered_by, overall, levels, comment, salt, comment_state)
            values (:dossier, :agency, :procedure, :field, :channel, :at, :source, :by, :overall,
                cast(:levels as jsonb), :comment, :salt, :state)
            """;

    private static final String GIVEN_SQL =
            "select exists (select 1 from rating.answer where dossier_id = :dossier)";

    private static final String BY_SQL =
            """
            select case :by when 'AGENCY' then cast(agency_id as text) when 'FIELD' then field
                    when 'PROCEDURE' then procedure else channel end as name,
                count(*) as answers, count(*) filter (where overall >= :content) as content
            from rating.answer where answered_at >= :from and answered_at < :to
            group by 1 order by 2 desc, 1
            """;
    private static final String BY_FACTOR_SQL =
            """
            select l.key as name, count(*) as answers,
                count(*) filter (where cast(l.value as integer) >= :content) as content
            from rating.answer a cross join lateral jsonb_each_text(a.levels) l
            where a.answered_at >= :from and a.answered_at < :to
            group by l.key order by 1
            """;

    private static final String COMMENTS_SQL =
            """
            select dossier_id, agency_id, overall, comment, answered_at from rating.answer
            where comment_state = :state and agency_id = any(cast(:agencies as uuid[]))
            order by answered_at desc, dossier_id limit :most
            """;
    private static final String AGENCY_SQL =
            "select agency_id from rating.answer where dossier_id = :dossier and comment_state = :waiting";
    private static final String JUDGE_SQL =
            """
            update rating.answer set comment_state = :state
            where dossier_id = :dossier and comment_state = :waiting
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean given(UUID dossier) {
        return jdbc.sql(GIVEN_SQL).param("dossier", dossier).query(Boolean.class).single();
    }

    /**
     * @param salt of the comment's digest; absent where there is none
     */
    void insert(
            DossierView view,
            Answers answers,
            RatingSource source,
            @Nullable UUID enteredBy,
            byte @Nullable [] salt,
            Instant at) {
        boolean silent = answers.comment().isEmpty();
        jdbc.sql(INSERT_SQL)
                .param("dossier", view.state().id())
                .param("agency", view.state().agency())
                .param("procedure", view.procedure().code())
                .param("field", view.procedure().field().code())
                .param("channel", view.state().channel().name())
                .param("at", Sql.at(at))
                .param("source", source.name())
                .param("by", enteredBy)
                .param("overall", answers.overall())
                .param("levels", json.writeValueAsString(answers.levels()))
                .param("comment", silent ? null : answers.comment())
                .param("salt", salt)
                .param("state", (silent ? Comment.State.NONE : Comment.State.WAITING).name())
                .update();
    }

    List<Satisfaction> by(Satisfaction.By by, Instant from, Instant to) {
        return measured(jdbc.sql(BY_SQL).param("by", by.name()), from, to);
    }

    List<Satisfaction> byFactor(Instant from, Instant to) {
        return measured(jdbc.sql(BY_FACTOR_SQL), from, to);
    }

    private static List<Satisfaction> measured(
            JdbcClient.StatementSpec statement, Instant from, Instant to) {
        return statement
                .params(Map.of("from", Sql.at(from), "to", Sql.at(to)))
                .param("content", Questionnaire.CONTENT)
                .query((row, n) ->
                        new Satisfaction(
                                Objects.requireNonNull(row.getString("name")),
                                row.getInt("answers"),
                                row.getInt("content")))
                .list();
    }

    List<Comment> comments(Comment.State state, Set<UUID> agencies, int most) {
        return jdbc.sql(COMMENTS_SQL)
                .param("state", state.name())
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("most", most)
                .query(RatingStore::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                row.getInt("overall"),
                Objects.requireNonNull(row.getString("comment")),
                Sql.instant(row, "answered_at"));
    }

    /** The agency that a waiting comment is about. */
    Optional<UUID> waitingAbout(UUID dossier) {
        return jdbc.sql(AGENCY_SQL)
                .param("dossier", dossier)
                .param("waiting", Comment.State.WAITING.name())
                .query(UUID.class)
                .optional();
    }

    /** Whether it waited. */
    boolean judge(UUID dossier, boolean shown) {
        return jdbc.sql(JUDGE_SQL)
                        .param("dossier", dossier)
                        .param("waiting", Comment.State.WAITING.name())
                        .param("state", (shown ? Comment.State.SHOWN : Comment.State.HIDDEN).name())
                        .update()
                == 1;
    }
}
