package vn.motcua.archive;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** The e-files of results. */
@Component
class ArchiveFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from archive.result where file in (:hashes)
            union select offered from archive.result where offered in (:hashes)
            """;

    private final JdbcClient jdbc;

    ArchiveFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
