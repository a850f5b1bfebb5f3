package vn.motcua.postal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonErasure;

/** Takes the person out of what was carried; that it was carried stays. */
@Component
class PostalErasure implements PersonErasure {

    private static final String ORDERS_SQL =
            """
            update postal.orders set name = '', phone = '', address = '', reason = '', content = ''
            where dossier = :dossier
            """;

    private final JdbcClient jdbc;

    PostalErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID dossier) {
        jdbc.sql(ORDERS_SQL).param("dossier", dossier).update();
    }
}
