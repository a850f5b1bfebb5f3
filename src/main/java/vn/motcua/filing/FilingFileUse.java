package vn.motcua.filing;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Files of drafts and of what was filed. */
@Component
class FilingFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select hash from filing.attachment where hash in (:hashes)
            union
            select hash from filing.filed_file where hash in (:hashes)
            """;

    private final JdbcClient jdbc;

    FilingFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
