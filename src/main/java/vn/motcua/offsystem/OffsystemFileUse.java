package vn.motcua.offsystem;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Lists as they were brought in. */
@Component
class OffsystemFileUse implements FileUse {

    private static final String USED_SQL =
            "select distinct file from offsystem.list where file in (:hashes)";

    private final JdbcClient jdbc;

    OffsystemFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
