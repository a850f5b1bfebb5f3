package vn.motcua.communication.paper;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Papers as they were signed. */
@Component
class CommunicationPaperFileUse implements FileUse {

    private static final String USED_SQL =
            "select file from communication.paper where file in (:hashes)";

    private final JdbcClient jdbc;

    CommunicationPaperFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
