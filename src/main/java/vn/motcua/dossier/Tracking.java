package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;

/**
 * Public tracking (tra cứu): by the dossier's code and the key printed on the receipt, which only
 * its holder knows. A wrong pair says no more than that there is no such pair.
 */
@Component
@LegalBasis("tt-01-2018#16")
public class Tracking {

    private static final String FIND_SQL =
            """
            select d.dossier_id, d.track_key
            from dossier.code c join dossier.dossier d on d.dossier_id = c.dossier_id
            where c.code = :code
            """;

    private record Found(UUID dossier, String key) {}

    private final JdbcClient jdbc;
    private final DossierQueries queries;

    Tracking(JdbcClient jdbc, DossierQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** The dossier behind a code and its key; the page that shows it shows no personal data. */
    public Optional<DossierView> find(String code, String key) {
        Optional<Found> found =
                jdbc.sql(FIND_SQL)
                        .param("code", code.strip())
                        .query((row, n) ->
                                new Found(
                                        row.getObject("dossier_id", UUID.class),
                                        row.getString("track_key")))
                        .optional();
        return found.filter(f -> same(f.key(), key.strip()))
                .flatMap(f -> queries.find(f.dossier()));
    }

    /** Compared in constant time, so that the answer's delay tells nothing. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
