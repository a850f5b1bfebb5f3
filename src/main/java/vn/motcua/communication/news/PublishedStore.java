package vn.motcua.communication.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;

/** The rows of news as everybody sees them. */
@Component
class PublishedStore {

    private static final String LIST_SQL =
            """
            select s.news, s.version, s.kind, s.title, s.summary, s.body, s.topic, s.byline, s.pictures, s.from_day,
                s.reason, s.published_by, s.at, n.site, n.unit, f.first_day
            from communication.news n
            join lateral (select min(from_day) as first_day from communication.news_version where news = n.id) f on true
            join lateral (select * from communication.news_version
                where news = n.id and from_day <= :day order by version desc limit 1) s on true
            where n.withdrawn_at is null
                and (cast(:site as uuid) is null or n.site = :site)
                and (:topic = '' or s.topic = :topic)
                and s.folded like '%' || :text || '%'
                and (cast(:month as date) is null
                    or f.first_day >= :month and f.first_day < cast(:month as date) + interval '1 month')
            order by f.first_day desc, s.news desc
            limit :most offset :from
            """;
    private static final String MONTHS_SQL =
            """
            select date_trunc('month', f.first_day)::date as month, count(*) as many
            from communication.news n
            join lateral (select min(from_day) as first_day from communication.news_version where news = n.id) f on true
            where n.withdrawn_at is null and f.first_day <= :day
                and (cast(:site as uuid) is null or n.site = :site)
            group by 1 order by 1 desc
            """;
    private static final String ONE_SQL =
            """
            select s.news, s.version, s.kind, s.title, s.summary, s.body, s.topic, s.byline, s.pictures, s.from_day,
                s.reason, s.published_by, s.at, n.site, n.unit, f.first_day
            from communication.news n
            join lateral (select min(from_day) as first_day from communication.news_version where news = n.id) f on true
            join lateral (select * from communication.news_version
                where news = n.id and from_day <= :day order by version desc limit 1) s on true
            where n.withdrawn_at is null and n.id = :id
            """;

    private final JdbcClient jdbc;

    PublishedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<PublishedItem> list(PublishedFilter filter, LocalDate day, int from, int most) {
        YearMonth month = filter.month();
        return jdbc.sql(LIST_SQL)
                .param("day", day)
                .param("site", filter.site(), Types.OTHER)
                .param("topic", filter.topic())
                .param("text", VietnameseText.fold(filter.text()))
                .param("month", month == null ? null : month.atDay(1), Types.DATE)
                .param("from", from)
                .param("most", most)
                .query((row, n) -> item(row))
                .list();
    }

    /** How many began in each month, the last month first. */
    Map<YearMonth, Integer> months(@Nullable UUID site, LocalDate day) {
        Map<YearMonth, Integer> months = new LinkedHashMap<>();
        jdbc.sql(MONTHS_SQL)
                .param("day", day)
                .param("site", site, Types.OTHER)
                .query((row, n) -> {
                    LocalDate month =
                            Objects.requireNonNull(row.getObject("month", LocalDate.class));
                    return months.put(YearMonth.from(month), row.getInt("many"));
                })
                .list();
        return months;
    }

    Optional<PublishedItem> find(UUID id, LocalDate day) {
        return jdbc.sql(ONE_SQL)
                .param("day", day)
                .param("id", id)
                .query((row, n) -> item(row))
                .optional();
    }

    private static PublishedItem item(ResultSet row) throws SQLException {
        return new PublishedItem(
                NewsRows.version(row),
                NewsRows.id(row, "site"),
                NewsRows.id(row, "unit"),
                Objects.requireNonNull(row.getObject("first_day", LocalDate.class)));
    }
}
