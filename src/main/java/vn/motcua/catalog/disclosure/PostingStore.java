package vn.motcua.catalog.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of places and of what hangs there. */
@Component
class PostingStore {

    private static final String PLACES_SQL =
            """
            select id, agency, kind, name, opened_on from catalog.posting_place
            where agency in (:agencies) and closed_on is null
            order by agency, name, id
            """;
    private static final String PLACE_SQL =
            """
            select id, agency, kind, name, opened_on from catalog.posting_place
            where id = :id and closed_on is null
            """;
    private static final String OPEN_SQL =
            """
            insert into catalog.posting_place (id, agency, kind, name, opened_on)
            values (:id, :agency, :kind, :name, :day)
            on conflict (id) do nothing
            """;
    private static final String CLOSE_SQL =
            "update catalog.posting_place set closed_on = :day where id = :id and closed_on is null";
    private static final String POSTED_SQL =
            """
            select place, code, version, posted_on, posted_by, act, content from catalog.posting
            where place in (:places)
            """;

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PostingPlace> places(Collection<UUID> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc.sql(PLACES_SQL)
                        .param("agencies", agencies)
                        .query(PostingStore::place)
                        .list();
    }

    Optional<PostingPlace> place(UUID id) {
        return jdbc.sql(PLACE_SQL).param("id", id).query(PostingStore::place).optional();
    }

    /** False where it is there already: the form was sent twice. */
    boolean open(PostingPlace place) {
        return jdbc.sql(OPEN_SQL)
                        .param("id", place.id())
                        .param("agency", place.agency())
                        .param("kind", place.kind().name())
                        .param("name", place.name())
                        .param("day", place.openedOn())
                        .update()
                == 1;
    }

    boolean close(UUID place, LocalDate day) {
        return jdbc.sql(CLOSE_SQL).param("id", place).param("day", day).update() == 1;
    }

    List<Posting> posted(Collection<UUID> places) {
        return places.isEmpty()
                ? List.of()
                : jdbc.sql(POSTED_SQL).param("places", places).query(PostingStore::posting).list();
    }

    private static PostingPlace place(ResultSet row, int n) throws SQLException {
        return new PostingPlace(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                PostingPlace.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("opened_on", LocalDate.class)));
    }

    private static Posting posting(ResultSet row, int n) throws SQLException {
        return new Posting(
                Objects.requireNonNull(row.getObject("place", UUID.class)),
                row.getString("code"),
                Objects.requireNonNull(row.getObject("version", UUID.class)),
                Objects.requireNonNull(row.getObject("posted_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("posted_by", UUID.class)),
                Objects.requireNonNull(row.getObject("act", UUID.class)),
                row.getString("content"));
    }
}
