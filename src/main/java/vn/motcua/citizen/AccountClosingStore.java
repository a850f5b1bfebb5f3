package vn.motcua.citizen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Empties the rows of an account. */
@Component
class AccountClosingStore {

    /** Codes go with the contacts that they were sent to. */
    private static final List<String> FORGET_SQL =
            List.of(
                    """
                    delete from citizen.code c
                     where c.account = :account
                        or exists (select from citizen.contact o
                            where o.account = :account and o.kind = c.kind and o.value = c.contact)
                    """,
                    "delete from citizen.contact where account = :account",
                    "delete from citizen.link where account = :account",
                    "delete from citizen.passkey where account = :account",
                    "delete from citizen.representation where account = :account",
                    "delete from citizen.preference where account = :account");

    private static final String CLOSE_SQL =
            """
            update citizen.account
               set closed_at = :at, name = '', id_number = '', born = null, gender = '',
                   address = '', organisation = '', tax_number = '', phone = '', email = '',
                   verified = '{}', verified_by = null, verified_at = null
             where id = :account
               and closed_at is null
            """;

    private final JdbcClient jdbc;

    AccountClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it was closed before. */
    boolean erase(UUID account, Instant at) {
        FORGET_SQL.forEach(sql -> jdbc.sql(sql).param("account", account).update());
        return jdbc.sql(CLOSE_SQL).param("account", account).param("at", Sql.at(at)).update() == 1;
    }
}
