package vn.motcua.initiative.programme;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Programmes as they came, documents that carry them out, and products of their tasks. */
@Component
class ProgrammeFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from initiative.programme where file in (:hashes)
            union select plan_file from initiative.programme where plan_file in (:hashes)
            union select done_file from initiative.task where done_file in (:hashes)
            """;

    private final JdbcClient jdbc;

    ProgrammeFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
