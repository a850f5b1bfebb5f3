package vn.motcua.communication.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.kernel.sql.Sql;

/** Rows of news as values. */
final class NewsRows {

    private NewsRows() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    /** As a statement takes them. */
    static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    static NewsWords words(ResultSet row) throws SQLException {
        return new NewsWords(
                NewsKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("topic"),
                row.getString("byline"));
    }

    static NewsVersion version(ResultSet row) throws SQLException {
        return new NewsVersion(
                id(row, "news"),
                row.getInt("version"),
                words(row),
                ids(row, "pictures"),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                row.getString("reason"),
                id(row, "published_by"),
                Sql.instant(row, "at"));
    }

    static NewsAct act(ResultSet row) throws SQLException {
        return new NewsAct(
                row.getInt("position"),
                NewsStep.valueOf(row.getString("step")),
                Sql.instant(row, "at"),
                id(row, "by_staff"),
                row.getString("note"));
    }

    static NewsItem item(ResultSet row, List<NewsVersion> versions, List<NewsAct> acts)
            throws SQLException {
        return new NewsItem(
                id(row, "id"),
                id(row, "site"),
                id(row, "unit"),
                Sql.instant(row, "begun_at"),
                NewsState.valueOf(row.getString("state")),
                words(row),
                ids(row, "pictures"),
                ids(row, "writers"),
                row.getString("reason"),
                Sql.instantOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_for"),
                versions,
                acts);
    }
}
