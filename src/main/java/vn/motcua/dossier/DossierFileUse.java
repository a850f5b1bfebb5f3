package vn.motcua.dossier;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Pictures of signatures and files of results. */
@Component
class DossierFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file_hash from dossier.signature where file_hash in (:hashes)
            union
            select file_hash from dossier.result_file where file_hash in (:hashes)
            """;

    private final JdbcClient jdbc;

    DossierFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
