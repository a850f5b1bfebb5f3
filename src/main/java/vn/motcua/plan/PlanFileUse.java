package vn.motcua.plan;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Documents of plans and what was handed in for their rows, also what was withdrawn since. */
@Component
class PlanFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select source from plan.plan where source in (:hashes)
            union select file from plan.plan where file in (:hashes)
            union select file from plan.evidence where file in (:hashes)
            """;

    private final JdbcClient jdbc;

    PlanFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
