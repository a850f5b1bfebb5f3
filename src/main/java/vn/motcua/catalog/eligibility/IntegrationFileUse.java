package vn.motcua.catalog.eligibility;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What proves integrations on the national portal. */
@Component
class IntegrationFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from catalog.portal_integration where file in (:hashes)";

    private final JdbcClient jdbc;

    IntegrationFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
