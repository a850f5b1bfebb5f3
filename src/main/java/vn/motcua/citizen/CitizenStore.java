package vn.motcua.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of accounts and of what codes can be sent to. */
@Component
class CitizenStore {

    private static final String CITIZEN_SQL =
            """
            select a.id, a.name, a.id_number, a.born, a.gender, a.address, a.organisation, a.tax_number,
                coalesce((select value from citizen.contact where account = a.id and kind = 'PHONE'
                    order by added_at desc limit 1), '') as phone,
                coalesce((select value from citizen.contact where account = a.id and kind = 'EMAIL'
                    order by added_at desc limit 1), '') as email
              from citizen.account a
             where a.id = :account
               and a.closed_at is null
            """;

    private static final String BY_CONTACT_SQL =
            "select account from citizen.contact where kind = :kind and value = :value";

    private static final String OPEN_SQL =
            "insert into citizen.account (id, opened_at) values (:id, :at)";

    private static final String ADD_CONTACT_SQL =
            """
            insert into citizen.contact (kind, value, account, added_at)
            values (:kind, :value, :account, :at)
            on conflict do nothing
            """;

    private static final String NAME_SQL =
            "update citizen.account set name = :name where id = :id and closed_at is null";

    private final JdbcClient jdbc;

    CitizenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Citizen> citizen(UUID account, IdentityLevel level) {
        return jdbc.sql(CITIZEN_SQL)
                .param("account", account)
                .query((row, n) -> citizen(row, level))
                .optional();
    }

    private static Citizen citizen(ResultSet row, IdentityLevel level) throws SQLException {
        java.sql.Date born = row.getDate("born");
        return new Citizen(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("id_number"),
                born == null ? null : born.toLocalDate(),
                row.getString("gender"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("organisation"),
                row.getString("tax_number"),
                level);
    }

    Optional<UUID> accountOf(Contact contact) {
        return jdbc.sql(BY_CONTACT_SQL)
                .param("kind", contact.kind().name())
                .param("value", contact.value())
                .query(UUID.class)
                .optional();
    }

    void open(UUID account, Instant at) {
        jdbc.sql(OPEN_SQL).param("id", account).param("at", Sql.at(at)).update();
    }

    /** False where the contact is somebody's already. */
    boolean addContact(UUID account, Contact contact, Instant at) {
        return jdbc.sql(ADD_CONTACT_SQL)
                        .param("kind", contact.kind().name())
                        .param("value", contact.value())
                        .param("account", account)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    void name(UUID account, String name) {
        jdbc.sql(NAME_SQL).param("id", account).param("name", name).update();
    }
}
