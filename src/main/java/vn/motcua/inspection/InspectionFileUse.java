package vn.motcua.inspection;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Decisions, minutes, conclusions, photographs and evidence of inspections. */
@Component
class InspectionFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from inspection.plan where file in (:hashes)
            union select decision_file from inspection.round where decision_file in (:hashes)
            union select conclusion_file from inspection.round where conclusion_file in (:hashes)
            union select file from inspection.act where file in (:hashes)
            union select file from inspection.answer where file in (:hashes)
            union select file from inspection.photograph where file in (:hashes)
            union select file from inspection.recommendation_act where file in (:hashes)
            """;

    private final JdbcClient jdbc;

    InspectionFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
