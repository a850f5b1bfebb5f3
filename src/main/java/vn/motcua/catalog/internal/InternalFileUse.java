package vn.motcua.catalog.internal;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What proves stages of internal procedures, also those that were corrected since. */
@Component
class InternalFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from catalog.internal_fact where file in (:hashes)";

    private final JdbcClient jdbc;

    InternalFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
