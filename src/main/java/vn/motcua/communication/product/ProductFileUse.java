package vn.motcua.communication.product;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What proves products. */
@Component
class ProductFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from communication.product where file in (:hashes)";

    private final JdbcClient jdbc;

    ProductFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
