package vn.motcua.letter;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;

/** Letters as they were signed, and what came with answers. */
@Component
class LetterFileUse implements FileUse {

    private static final String USED_SQL =
            """
            select file from letter.letter where file in (:hashes)
            union select reply_file from letter.recipient where reply_file in (:hashes)
            """;

    private final JdbcClient jdbc;

    LetterFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }
}
