package vn.motcua.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonErasure;

/**
 * Takes the person and the e-file out of the results of a dossier whose person is erased. That
 * there was a result, digitised or not, stays and goes on being counted.
 */
@Component
class ArchiveErasure implements PersonErasure {

    private static final List<String> ERASE_SQL =
            List.of(
                    """
                    update archive.act set note = ''
                    where result in (select id from archive.result where dossier = :dossier)
                    """,
                    """
                    update archive.sampled set note = ''
                    where result in (select id from archive.result where dossier = :dossier)
                    """,
                    """
                    update archive.result
                    set owner_name = '', owner_number = '', folded = '', offered = '', file = '',
                        file_name = '', salt = null, revision = revision + 1
                    where dossier = :dossier
                    """);

    private final JdbcClient jdbc;

    ArchiveErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID dossier) {
        ERASE_SQL.forEach(sql -> jdbc.sql(sql).param("dossier", dossier).update());
    }
}
