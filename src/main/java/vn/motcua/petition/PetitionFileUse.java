package vn.motcua.petition;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** What came with petitions, and replies as they were signed. */
@Component
class PetitionFileUse implements FileUse {

    private static final String USED_SQL = "select hash from petition.file where hash in (:hashes)";
    private static final String SIGNED_SQL =
            "select hash from petition.letter where hash in (:hashes)";

    private final JdbcClient jdbc;

    PetitionFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        Set<String> used = new HashSet<>();
        for (String sql : new String[] {USED_SQL, SIGNED_SQL}) {
            used.addAll(
                    jdbc.sql(sql)
                            .param("hashes", hashes)
                            .query((row, n) -> row.getString(1))
                            .set());
        }
        return used;
    }
}
