package vn.motcua.communication.news;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** The rows of news as those see them who work on them. */
@Component
class NewsStore {

    private static final String INSERT_SQL =
            """
            insert into communication.news (id, site, unit, begun_at, state, kind, title, summary, body, topic,
                byline, writers)
            values (:id, :site, :unit, :at, 'DRAFT', :kind, :title, :summary, :body, :topic, :byline,
                array[cast(:by as uuid)])
            on conflict (id) do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update communication.news set kind = :kind, title = :title, summary = :summary, body = :body,
                topic = :topic, byline = :byline,
                writers = case when cast(:by as uuid) = any(writers) then writers else writers || cast(:by as uuid) end
            where id = :id and state in ('DRAFT', 'RETURNED')
            """;
    private static final String PICTURES_SQL =
            """
            update communication.news set pictures = cast(:pictures as uuid[]),
                writers = case when cast(:by as uuid) = any(writers) then writers else writers || cast(:by as uuid) end
            where id = :id and state in ('DRAFT', 'RETURNED')
            """;
    private static final String LOCK_SQL =
            "select id from communication.news where id = :id for update";
    private static final String MOVE_SQL =
            """
            update communication.news set state = :after, reason = :reason, withdrawn_at = :withdrawn,
                withdrawn_for = :why
            where id = :id and state = :before
            """;
    private static final String RESET_SQL =
            """
            update communication.news set kind = :kind, title = :title, summary = :summary, body = :body,
                topic = :topic, byline = :byline, pictures = cast(:pictures as uuid[])
            where id = :id
            """;
    private static final String VERSION_SQL =
            """
            insert into communication.news_version (news, version, kind, title, summary, body, topic, byline, pictures,
                folded, from_day, reason, published_by, at)
            values (:news, :version, :kind, :title, :summary, :body, :topic, :byline, cast(:pictures as uuid[]),
                :folded, :day, :reason, :by, :at)
            """;
    private static final String ACT_SQL =
            """
            insert into communication.news_act (news, position, step, at, by_staff, note)
            values (:news, :position, :step, :at, :by, :note)
            """;
    private static final String ITEMS_SQL =
            """
            select id, site, unit, begun_at, state, kind, title, summary, body, topic, byline, pictures, writers, reason,
                withdrawn_at, withdrawn_for
            from communication.news where cast(:id as uuid) is null or id = :id order by begun_at desc, id
            """;
    private static final String VERSIONS_SQL =
            """
            select news, version, kind, title, summary, body, topic, byline, pictures, from_day, reason, published_by, at
            from communication.news_version where cast(:id as uuid) is null or news = :id order by news, version
            """;
    private static final String ACTS_SQL =
            """
            select news, position, step, at, by_staff, note
            from communication.news_act where cast(:id as uuid) is null or news = :id order by news, position
            """;

    private final JdbcClient jdbc;

    NewsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(UUID id, UUID site, UUID unit, Instant at, NewsWords words, UUID by) {
        return words(jdbc.sql(INSERT_SQL), words)
                        .param("id", id)
                        .param("site", site)
                        .param("unit", unit)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False where its words are not changed any more. */
    boolean update(UUID id, NewsWords words, UUID by) {
        return words(jdbc.sql(UPDATE_SQL), words).param("id", id).param("by", by).update() == 1;
    }

    /** False where they are not changed any more. */
    boolean pictures(UUID id, List<UUID> pictures, UUID by) {
        return jdbc.sql(PICTURES_SQL)
                        .param("id", id)
                        .param("by", by)
                        .param("pictures", NewsRows.texts(pictures))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, NewsWords words) {
        return statement
                .param("kind", words.kind().name())
                .param("title", words.title())
                .param("summary", words.summary())
                .param("body", words.body())
                .param("topic", words.topic())
                .param("byline", words.byline());
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /**
     * False where it stood elsewhere.
     *
     * @param reason why what is published is being changed; blank where it is not
     * @param withdrawn null where it is not withdrawn by this
     */
    boolean move(
            NewsItem item,
            NewsState after,
            String reason,
            @Nullable Instant withdrawn,
            String why) {
        return jdbc.sql(MOVE_SQL)
                        .param("id", item.id())
                        .param("before", item.state().name())
                        .param("after", after.name())
                        .param("reason", reason)
                        .param("withdrawn", Sql.at(withdrawn), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("why", why)
                        .update()
                == 1;
    }

    /** What is being written reads again as what is published. */
    void reset(NewsVersion to) {
        words(jdbc.sql(RESET_SQL), to.words())
                .param("id", to.item())
                .param("pictures", NewsRows.texts(to.pictures()))
                .update();
    }

    void add(NewsVersion version) {
        NewsWords words = version.words();
        words(jdbc.sql(VERSION_SQL), words)
                .param("news", version.item())
                .param("version", version.version())
                .param("pictures", NewsRows.texts(version.pictures()))
                .param(
                        "folded",
                        VietnameseText.fold(
                                words.title()
                                        + " "
                                        + words.summary()
                                        + " "
                                        + NewsText.plain(words.body())))
                .param("day", version.from())
                .param("reason", version.reason())
                .param("by", version.publishedBy())
                .param("at", Sql.at(version.at()))
                .update();
    }

    void add(UUID news, NewsAct act) {
        jdbc.sql(ACT_SQL)
                .param("news", news)
                .param("position", act.position())
                .param("step", act.step().name())
                .param("at", Sql.at(act.at()))
                .param("by", act.by())
                .param("note", act.note())
                .update();
    }

    /** Newest first. Three statements, however many there are. */
    List<NewsItem> all() {
        return read(null);
    }

    Optional<NewsItem> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<NewsItem> read(@Nullable UUID id) {
        Map<UUID, List<NewsVersion>> versions = new HashMap<>();
        jdbc.sql(VERSIONS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        versions.computeIfAbsent(NewsRows.id(row, "news"), one -> new ArrayList<>())
                                .add(NewsRows.version(row)))
                .list();
        Map<UUID, List<NewsAct>> acts = new HashMap<>();
        jdbc.sql(ACTS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        acts.computeIfAbsent(NewsRows.id(row, "news"), one -> new ArrayList<>())
                                .add(NewsRows.act(row)))
                .list();
        return jdbc.sql(ITEMS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> {
                    UUID own = NewsRows.id(row, "id");
                    return NewsRows.item(
                            row,
                            versions.getOrDefault(own, List.of()),
                            acts.getOrDefault(own, List.of()));
                })
                .list();
    }
}
