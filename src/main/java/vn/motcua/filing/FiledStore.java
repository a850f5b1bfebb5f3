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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.citizen.IdentityLevel;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

/** The rows of what was filed online. */
@Component
class FiledStore {

    private static final String FILED_FRAGMENT =
            """
            insert into filing.filed (dossier_id, account, form_id, case_id, level, answers, filed_at,
                assisted_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    /** Reads the draft's files as they stand before the statement, which deletes them. */
    private static final String FILES_FRAGMENT =
            """
            insert into filing.filed_file (dossier_id, id, slot, name, hash, size, media_type, attached_at)
            select draft_id, id, slot, name, hash, size, media_type, attached_at
            from filing.attachment where draft_id = ?\
            """;

    private static final String DRAFT_FRAGMENT = "delete from filing.draft where id = ?";

    private static final String FIND_SQL =
            """
            select dossier_id, account, form_id, case_id, level, answers, filed_at, assisted_by
            from filing.filed where dossier_id = :dossier
            """;
    private static final String FILES_SQL =
            """
            select id, slot, name, hash, size, media_type, attached_at from filing.filed_file
            where dossier_id = :dossier order by attached_at, id
            """;
    private static final String OF_ACCOUNT_SQL =
            """
            select dossier_id from filing.filed
            where account = :account order by filed_at desc limit :most
            """;
    private static final String OWNER_SQL =
            "select account from filing.filed where dossier_id = :dossier";
    private static final String ADD_FILE_SQL =
            """
            insert into filing.filed_file (dossier_id, id, slot, name, hash, size, media_type, attached_at)
            values (:dossier, :id, :slot, :name, :hash, :size, :type, :at)
            on conflict (dossier_id, id) do nothing
            """;
    private static final String ERASE_FILES_SQL =
            "delete from filing.filed_file where dossier_id = :dossier";
    private static final String ERASE_SQL = "delete from filing.filed where dossier_id = :dossier";
    private static final String MERGE_SQL =
            "update filing.filed set account = :into where account = :from";
    private static final String MERGE_DRAFTS_SQL =
            "update filing.draft set account = :into where account = :from";

    private static final List<String> FORGET_SQL =
            List.of(
                    "delete from filing.draft where account = :account",
                    "delete from filing.calendar where account = :account");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    FiledStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The filed rows as more parts of the statement that lets the dossier in. */
    static void insert(
            Parts parts, Draft draft, IdentityLevel level, ObjectNode answers, Instant at) {
        parts.begin(FILED_FRAGMENT)
                .with(draft.id(), draft.account(), draft.form(), draft.content().caseId())
                .with(level.name(), MAPPER.writeValueAsString(answers), Sql.at(at))
                .with(draft.assistedBy());
        parts.begin(FILES_FRAGMENT).with(draft.id());
        parts.begin(DRAFT_FRAGMENT).with(draft.id());
    }

    void add(UUID dossier, Attachment file) {
        jdbc.sql(ADD_FILE_SQL)
                .param("dossier", dossier)
                .param("id", file.id())
                .param("slot", file.slot())
                .param("name", file.name())
                .param("hash", file.hash())
                .param("size", file.size())
                .param("type", file.mediaType())
                .param("at", Sql.at(file.attachedAt()))
                .update();
    }

    Optional<Filed> find(UUID dossier) {
        List<Attachment> files =
                jdbc.sql(FILES_SQL).param("dossier", dossier).query(DraftStore::attachment).list();
        return jdbc.sql(FIND_SQL)
                .param("dossier", dossier)
                .query((row, n) -> filed(row, files))
                .optional();
    }

    Optional<UUID> owner(UUID dossier) {
        return jdbc.sql(OWNER_SQL).param("dossier", dossier).query(UUID.class).optional();
    }

    /** The dossiers that an account filed, the last first. */
    List<UUID> of(UUID account, int most) {
        return jdbc.sql(OF_ACCOUNT_SQL)
                .param("account", account)
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    void erase(UUID dossier) {
        for (String sql : List.of(ERASE_FILES_SQL, ERASE_SQL)) {
            jdbc.sql(sql).param("dossier", dossier).update();
        }
    }

    void forget(UUID account) {
        FORGET_SQL.forEach(sql -> jdbc.sql(sql).param("account", account).update());
    }

    void merge(UUID from, UUID into) {
        for (String sql : List.of(MERGE_SQL, MERGE_DRAFTS_SQL)) {
            jdbc.sql(sql).param("from", from).param("into", into).update();
        }
    }

    private static Filed filed(ResultSet row, List<Attachment> files) throws SQLException {
        return new Filed(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                Objects.requireNonNull(row.getObject("form_id", UUID.class)),
                Objects.requireNonNull(row.getString("case_id")),
                IdentityLevel.valueOf(row.getString("level")),
                MAPPER.readValue(row.getString("answers"), ObjectNode.class),
                Sql.instant(row, "filed_at"),
                row.getObject("assisted_by", UUID.class),
                files);
    }
}
