package vn.motcua.communication.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of pictures. */
@Component
class PictureStore {

    private static final String INSERT_SQL =
            """
            insert into communication.picture (id, news, file, alt, width, height)
            values (:id, :news, :file, :alt, :width, :height)
            """;
    private static final String OF_SQL =
            "select id, news, file, alt, width, height from communication.picture where news = :news";
    private static final String ONE_SQL =
            "select id, news, file, alt, width, height from communication.picture where id = :id";

    private static final String NAMED_SQL =
            "select id, news, file, alt, width, height from communication.picture where id in (:ids)";

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Picture picture) {
        jdbc.sql(INSERT_SQL)
                .param("id", picture.id())
                .param("news", picture.item())
                .param("file", picture.file())
                .param("alt", picture.alt())
                .param("width", picture.width())
                .param("height", picture.height())
                .update();
    }

    /** Every picture that an item ever had. */
    List<Picture> of(UUID news) {
        return jdbc.sql(OF_SQL).param("news", news).query((row, n) -> picture(row)).list();
    }

    List<Picture> named(List<UUID> ids) {
        return jdbc.sql(NAMED_SQL).param("ids", ids).query((row, n) -> picture(row)).list();
    }

    Optional<Picture> find(UUID id) {
        return jdbc.sql(ONE_SQL).param("id", id).query((row, n) -> picture(row)).optional();
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                NewsRows.id(row, "id"),
                NewsRows.id(row, "news"),
                row.getString("file"),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
