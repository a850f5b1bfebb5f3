package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the pictures of signatures; who may see one is the caller's question. */
@Component
public class SignatureQueries {

    private static final String FIND_SQL =
            "select file_hash from dossier.signature where dossier_id = :id and version = :version";

    private final JdbcClient jdbc;

    SignatureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of the picture that goes with an event; none where its person was erased. */
    public Optional<String> picture(UUID dossier, int version) {
        return jdbc.sql(FIND_SQL)
                .param("id", dossier)
                .param("version", version)
                .query(String.class)
                .optional();
    }
}
