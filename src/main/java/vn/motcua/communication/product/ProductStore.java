package vn.motcua.communication.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Channel;
import vn.motcua.communication.KeptFile;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** The rows of recorded products. */
@Component
class ProductStore {

    private static final String INSERT_SQL =
            """
            insert into communication.product (id, unit, agency, kind, channel, title, topic, text, url, file, file_name,
                day, author, times, mark, recorded_by, recorded_at)
            values (:id, :unit, :agency, :kind, :channel, :title, :topic, :text, :url, :file, :fileName, :day, :author,
                :times, :mark, :by, :at)
            on conflict (id) do nothing
            """;
    private static final String STRIKE_SQL =
            """
            update communication.product set struck_at = :at, struck_for = :why
            where id = :id and struck_at is null
            """;
    private static final String ALL_SQL =
            """
            select id, unit, agency, kind, channel, title, topic, url, file, file_name, day, author, times, mark,
                recorded_at, struck_at, struck_for
            from communication.product order by day desc, recorded_at desc
            """;

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Product product, String text, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", product.id())
                        .param("unit", product.unit())
                        .param("agency", product.agency())
                        .param("kind", product.kind().name())
                        .param("channel", product.channel().name())
                        .param("title", product.title())
                        .param("topic", product.topic())
                        .param("text", text)
                        .param("url", product.url())
                        .param("file", product.file().hash())
                        .param("fileName", product.file().name())
                        .param("day", product.day())
                        .param("author", product.author())
                        .param("times", product.times())
                        .param("mark", product.mark())
                        .param("by", by)
                        .param("at", Sql.at(product.recordedAt()))
                        .update()
                == 1;
    }

    /** False where it was struck already. */
    boolean strike(UUID id, Instant at, String why) {
        return jdbc.sql(STRIKE_SQL)
                        .param("id", id)
                        .param("at", Sql.at(at))
                        .param("why", why)
                        .update()
                == 1;
    }

    List<Product> all() {
        return jdbc.sql(ALL_SQL).query((row, n) -> product(row)).list();
    }

    private static Product product(ResultSet row) throws SQLException {
        Instant struck = Sql.instantOrNull(row, "struck_at");
        return new Product(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                false,
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                ProductKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getString("title"),
                row.getString("topic"),
                row.getString("url"),
                new KeptFile(row.getString("file"), row.getString("file_name")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("author"),
                row.getInt("times"),
                row.getString("mark"),
                Sql.instant(row, "recorded_at"),
                struck == null ? null : Zones.dayOf(struck),
                row.getString("struck_for"));
    }
}
