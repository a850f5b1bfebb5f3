package vn.motcua.communication.news;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Pictures of news. */
@Component
class NewsFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from communication.picture where file in (:hashes)";

    private final JdbcClient jdbc;

    NewsFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
