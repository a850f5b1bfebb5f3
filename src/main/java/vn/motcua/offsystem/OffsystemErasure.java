package vn.motcua.offsystem;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonErasure;

/**
 * Takes the person out of lines that are a dossier whose person is erased: out of the words too,
 * for the subject of an outgoing document names whom it is for.
 */
@Component
class OffsystemErasure implements PersonErasure {

    private static final String LINES_SQL =
            """
            update offsystem.line
            set name = '', folded_name = '', address = '', words = '', folded_words = ''
            where dossier = :dossier
            """;
    private static final String CANDIDATES_SQL =
            "delete from offsystem.candidate where dossier = :dossier";

    private final JdbcClient jdbc;

    OffsystemErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID dossier) {
        jdbc.sql(LINES_SQL).param("dossier", dossier).update();
        jdbc.sql(CANDIDATES_SQL).param("dossier", dossier).update();
    }
}
