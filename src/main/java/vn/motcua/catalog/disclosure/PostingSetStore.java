package vn.motcua.catalog.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;
import vn.motcua.kernel.sql.Sql;

/** The rows of sets for the wall, one a place: the last asked for. */
@Component
class PostingSetStore implements FileUse {

    private static final String DROP_SQL = "delete from catalog.posting_set where place = :place";
    private static final String INSERT_SQL =
            """
            insert into catalog.posting_set (id, place, whole, notice, site, asked_at, asked_by)
            values (:id, :place, :whole, :notice, :site, :at, :by)
            """;
    private static final String SHEET_SQL =
            """
            insert into catalog.posting_set_sheet (set_id, number, version)
            values (:id, :number, :version)
            """;
    private static final String JOB_SQL =
            "update catalog.posting_set set job = :job where id = :id";
    private static final String FILE_SQL =
            "update catalog.posting_set set file = :file where id = :id";
    private static final String FIND_SQL =
            """
            select id, place, whole, notice, site, asked_at, asked_by, job, file
            from catalog.posting_set where id = :id
            """;
    private static final String OF_PLACE_SQL =
            "select id from catalog.posting_set where place = :place";
    private static final String SHEETS_SQL =
            "select version from catalog.posting_set_sheet where set_id = :id order by number";
    private static final String USED_SQL =
            "select file from catalog.posting_set where file in (:hashes)";

    private final JdbcClient jdbc;

    PostingSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of the one before. */
    void insert(PostingSetOrder order) {
        jdbc.sql(DROP_SQL).param("place", order.place()).update();
        jdbc.sql(INSERT_SQL)
                .param("id", order.id())
                .param("place", order.place())
                .param("whole", order.whole())
                .param("notice", order.notice())
                .param("site", order.site())
                .param("at", Sql.at(order.askedAt()))
                .param("by", order.askedBy())
                .update();
        for (int i = 0; i < order.versions().size(); i++) {
            jdbc.sql(SHEET_SQL)
                    .param("id", order.id())
                    .param("number", i)
                    .param("version", order.versions().get(i))
                    .update();
        }
    }

    void job(UUID id, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("job", job).update();
    }

    void made(UUID id, String file) {
        jdbc.sql(FILE_SQL).param("id", id).param("file", file).update();
    }

    Optional<PostingSetOrder> ofPlace(UUID place) {
        return jdbc.sql(OF_PLACE_SQL)
                .param("place", place)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<PostingSetOrder> find(UUID id) {
        List<UUID> versions =
                jdbc.sql(SHEETS_SQL)
                        .param("id", id)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("version", UUID.class)))
                        .list();
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .query((row, n) ->
                        new PostingSetOrder(
                                id,
                                Objects.requireNonNull(row.getObject("place", UUID.class)),
                                row.getBoolean("whole"),
                                row.getBoolean("notice"),
                                row.getString("site"),
                                Sql.instant(row, "asked_at"),
                                Objects.requireNonNull(row.getObject("asked_by", UUID.class)),
                                row.getObject("job", UUID.class),
                                row.getString("file"),
                                versions))
                .optional();
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
