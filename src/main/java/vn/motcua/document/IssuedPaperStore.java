package vn.motcua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.sql.Sql;

@Component
final class IssuedPaperStore implements FileUse {

    private static final String USED_SQL =
            "select file_hash from document.issued_paper where file_hash in (:hashes)";

    private static final String ISSUED_AT_SQL =
            "select min(issued_at) issued_at from document.issued_paper where file_hash = :hash";

    private static final String INSERT_SQL =
            """
            insert into document.issued_paper (subject_id, subject_kind, form_kind, variant,
                   sequence, form_ref, file_hash, issued_at)
            values (:subject, :subject_kind, :kind, :variant, :sequence, :form, :hash, :at)
            on conflict do nothing
            """;

    private static final String FIND_SQL =
            """
            select subject_id, subject_kind, form_kind, variant, sequence, form_ref, file_hash,
                   issued_at
              from document.issued_paper
             where subject_id = :subject
               and subject_kind = :subject_kind
               and form_kind = :kind
               and variant = :variant
               and sequence = :sequence
            """;

    private static final String OF_SUBJECT_SQL =
            """
            select subject_id, subject_kind, form_kind, variant, sequence, form_ref, file_hash,
                   issued_at
              from document.issued_paper
             where subject_id = :subject
               and subject_kind = :subject_kind
             order by issued_at, form_kind, variant, sequence
            """;

    private static final String FORGET_SQL =
            """
            delete from document.issued_paper
             where subject_id = :subject
               and subject_kind = :subject_kind
            """;

    private final JdbcClient jdbc;

    IssuedPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this one is now the paper; false when another was quicker. */
    boolean insert(IssuedPaper paper) {
        return jdbc.sql(INSERT_SQL)
                        .param("subject", paper.key().subject().id())
                        .param("subject_kind", paper.key().subject().kind())
                        .param("kind", paper.key().kind().name())
                        .param("variant", paper.key().variant())
                        .param("sequence", paper.key().sequence())
                        .param("form", paper.formRef())
                        .param("hash", paper.fileHash())
                        .param("at", Sql.at(paper.issuedAt()))
                        .update()
                == 1;
    }

    Optional<IssuedPaper> find(PaperKey key) {
        return jdbc.sql(FIND_SQL)
                .param("subject", key.subject().id())
                .param("subject_kind", key.subject().kind())
                .param("kind", key.kind().name())
                .param("variant", key.variant())
                .param("sequence", key.sequence())
                .query(IssuedPaperStore::paper)
                .optional();
    }

    List<IssuedPaper> of(SubjectRef subject) {
        return jdbc.sql(OF_SUBJECT_SQL)
                .param("subject", subject.id())
                .param("subject_kind", subject.kind())
                .query(IssuedPaperStore::paper)
                .list();
    }

    Optional<Instant> issuedAt(String hash) {
        return jdbc.sql(ISSUED_AT_SQL)
                .param("hash", hash)
                .query((row, n) -> Optional.ofNullable(Sql.instantOrNull(row, "issued_at")))
                .single();
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }

    void forget(SubjectRef subject) {
        jdbc.sql(FORGET_SQL)
                .param("subject", subject.id())
                .param("subject_kind", subject.kind())
                .update();
    }

    private static IssuedPaper paper(ResultSet row, int n) throws SQLException {
        SubjectRef subject =
                new SubjectRef(
                        row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
        return new IssuedPaper(
                new PaperKey(
                        subject,
                        FormKind.valueOf(row.getString("form_kind")),
                        row.getString("variant"),
                        row.getInt("sequence")),
                row.getString("form_ref"),
                row.getString("file_hash"),
                Sql.instant(row, "issued_at"));
    }
}
