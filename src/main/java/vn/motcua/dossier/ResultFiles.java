package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;

/** The files of signed results (kết quả điện tử); who may have one is the caller's question. */
@Component
@LegalBasis("nd-45-2020#14")
public class ResultFiles {

    private static final String KEEP_SQL =
            """
            insert into dossier.result_file (dossier_id, version, file_hash)
            values (:id, :version, :hash)
            """;
    private static final String FIND_SQL =
            """
            select file_hash from dossier.result_file
            where dossier_id = :id and version = :version
            """;

    private static final String IS_RESULT_SQL =
            "select exists (select from dossier.result_file where file_hash = :hash)";

    private final JdbcClient jdbc;

    ResultFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID dossier, int version, String hash) {
        jdbc.sql(KEEP_SQL)
                .param("id", dossier)
                .param("version", version)
                .param("hash", hash)
                .update();
    }

    /** Whether these very bytes are the result of some dossier; whose is not said. */
    public boolean isResult(String hash) {
        return jdbc.sql(IS_RESULT_SQL).param("hash", hash).query(Boolean.class).single();
    }

    /** The hash of the file that an event added; none where its person was erased. */
    public Optional<String> find(UUID dossier, int version) {
        return jdbc.sql(FIND_SQL)
                .param("id", dossier)
                .param("version", version)
                .query(String.class)
                .optional();
    }
}
