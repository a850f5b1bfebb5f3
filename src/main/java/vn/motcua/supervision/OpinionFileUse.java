package vn.motcua.supervision;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What came with opinions and with answers to them. */
@Component
class OpinionFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from supervision.opinion where file in (:hashes)
            union select file from supervision.act where file in (:hashes)
            """;

    private final JdbcClient jdbc;

    OpinionFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
