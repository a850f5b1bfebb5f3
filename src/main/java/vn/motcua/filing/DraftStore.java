package vn.motcua.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.StoredFile;
import vn.motcua.kernel.sql.Sql;

/** The rows of drafts and of the files attached to them. */
@Component("filingDraftStore")
class DraftStore {

    private static final String INSERT_SQL =
            """
            insert into filing.draft (id, account, procedure, version_id, agency_id, form_id, content,
                version, begun_at, saved_at, assisted_by)
            values (:id, :account, :procedure, :version_id, :agency, :form, :content, :version, :begun,
                :saved, :assisted)
            """;
    private static final String FIND_SQL =
            """
            select id, account, procedure, version_id, agency_id, form_id, content, version, begun_at,
                saved_at, assisted_by
            from filing.draft where id = :id and account = :account
            """;
    private static final String OF_ACCOUNT_SQL =
            """
            select id, account, procedure, version_id, agency_id, form_id, content, version, begun_at,
                saved_at, assisted_by
            from filing.draft where account = :account order by saved_at desc limit :most
            """;

    /** Holds only where nobody saved in between. */
    private static final String SAVE_SQL =
            """
            update filing.draft set content = :content, version = :version, saved_at = :saved
            where id = :id and version = :version - 1
            """;

    private static final String DELETE_SQL =
            "delete from filing.draft where id = :id and account = :account";
    private static final String FORGET_SQL = "delete from filing.draft where saved_at < :before";

    /** Takes a place among the files of the draft, unless there are too many. */
    private static final String ATTACH_SQL =
            """
            insert into filing.attachment (draft_id, id, slot, name, hash, size, media_type, attached_at)
            select d.id, :id, :slot, :name, :hash, :size, :type, :at
            from filing.draft d
            where d.id = :draft and d.account = :account
              and (select count(*) from filing.attachment a where a.draft_id = d.id) < :most
            """;

    private static final String DETACH_SQL =
            """
            delete from filing.attachment a using filing.draft d
            where a.draft_id = d.id and d.id = :draft and d.account = :account and a.id = :id
            """;
    private static final String FILES_SQL =
            """
            select id, slot, name, hash, size, media_type, attached_at from filing.attachment
            where draft_id = :draft order by attached_at, id
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Draft draft) {
        jdbc.sql(INSERT_SQL)
                .param("id", draft.id())
                .param("account", draft.account())
                .param("procedure", draft.procedure())
                .param("version_id", draft.versionId())
                .param("agency", draft.agency())
                .param("form", draft.form())
                .param("content", draft.content().text())
                .param("version", draft.version())
                .param("begun", Sql.at(draft.begunAt()))
                .param("saved", Sql.at(draft.savedAt()))
                .param("assisted", draft.assistedBy())
                .update();
    }

    Optional<Draft> find(UUID id, UUID account) {
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .param("account", account)
                .query(DraftStore::draft)
                .optional();
    }

    List<Draft> of(UUID account, int most) {
        return jdbc.sql(OF_ACCOUNT_SQL)
                .param("account", account)
                .param("most", most)
                .query(DraftStore::draft)
                .list();
    }

    /** Whether nobody saved in between. */
    boolean save(Draft draft) {
        return jdbc.sql(SAVE_SQL)
                        .param("id", draft.id())
                        .param("content", draft.content().text())
                        .param("version", draft.version())
                        .param("saved", Sql.at(draft.savedAt()))
                        .update()
                == 1;
    }

    void delete(UUID id, UUID account) {
        jdbc.sql(DELETE_SQL).param("id", id).param("account", account).update();
    }

    /** How many were deleted that nobody saved since. */
    int forget(Instant before) {
        return jdbc.sql(FORGET_SQL).param("before", Sql.at(before)).update();
    }

    /** Whether there was room for it. */
    boolean attach(Draft draft, Attachment file, int most) {
        return jdbc.sql(ATTACH_SQL)
                        .param("draft", draft.id())
                        .param("account", draft.account())
                        .param("id", file.id())
                        .param("slot", file.slot())
                        .param("name", file.name())
                        .param("hash", file.hash())
                        .param("size", file.size())
                        .param("type", file.mediaType())
                        .param("at", Sql.at(file.attachedAt()))
                        .param("most", most)
                        .update()
                == 1;
    }

    void detach(Draft draft, UUID file) {
        jdbc.sql(DETACH_SQL)
                .param("draft", draft.id())
                .param("account", draft.account())
                .param("id", file)
                .update();
    }

    List<Attachment> files(UUID draft) {
        return jdbc.sql(FILES_SQL).param("draft", draft).query(DraftStore::attachment).list();
    }

    static Attachment attachment(UUID id, String slot, String name, StoredFile file, Instant at) {
        return new Attachment(id, slot, name, file.hash(), file.size(), file.mediaType(), at);
    }

    static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("slot")),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("hash")),
                row.getLong("size"),
                Objects.requireNonNull(row.getString("media_type")),
                Sql.instant(row, "attached_at"));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                Objects.requireNonNull(row.getString("procedure")),
                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                Objects.requireNonNull(row.getObject("form_id", UUID.class)),
                DraftContent.read(Objects.requireNonNull(row.getString("content"))),
                row.getInt("version"),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "saved_at"),
                row.getObject("assisted_by", UUID.class));
    }
}
