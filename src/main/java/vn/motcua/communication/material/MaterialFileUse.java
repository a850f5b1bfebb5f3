package vn.motcua.communication.material;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Files of the library. */
@Component
class MaterialFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from communication.material_version where file in (:hashes)";

    private final JdbcClient jdbc;

    MaterialFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
