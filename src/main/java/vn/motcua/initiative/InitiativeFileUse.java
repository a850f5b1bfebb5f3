package vn.motcua.initiative;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What came with steps of initiatives, and lists as they were signed. */
@Component
class InitiativeFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from initiative.act where file in (:hashes)
            union select file from initiative.list where file in (:hashes)
            """;

    private final JdbcClient jdbc;

    InitiativeFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
