package vn.motcua.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    order by added_at desc limit 1), a.phone) as phone,
                coalesce((select value from citizen.contact where account = a.id and kind = 'EMAIL'
                    order by added_at desc limit 1), a.email) as email
              from citizen.account a
             where a.id = :account
               and a.closed_at is null
            """;

    private static final String BY_CONTACT_SQL =
            "select account from citizen.contact where kind = :kind and value = :value";

    private static final String SUCCESSOR_SQL =
            """
            with recursive way (id, next) as (
                select id, merged_into from citizen.account where id = :account
                union
                select a.id, a.merged_into from citizen.account a join way w on a.id = w.next)
            select id from way where next is null
            """;

    private static final String OPEN_SQL =
            "insert into citizen.account (id, opened_at) values (:id, :at)";

    private static final String ADD_CONTACT_SQL =
            """
            insert into citizen.contact (kind, value, account, added_at)
            values (:kind, :value, :account, :at)
            on conflict do nothing
            """;

    private static final String CONTACTS_SQL =
            """
            select kind, value
              from citizen.contact
             where account = :account
             order by kind desc, added_at desc, value
            """;

    private static final String WAYS_IN_SQL =
            """
            select (select count(*) from citizen.contact where account = :account)
                + (select count(*) from citizen.link where account = :account)
                + (select count(*) from citizen.passkey where account = :account)
            """;

    private static final String DROP_CONTACT_SQL =
            """
            delete from citizen.contact
             where kind = :kind
               and value = :value
               and account = :account
            """;

    /** What an identity provider vouches for stays. */
    private static final String PROFILE_SQL =
            """
            update citizen.account
               set name = case when 'name' = any(verified) then name else :name end,
                   id_number = case when 'idNumber' = any(verified) then id_number else :number end,
                   born = case when 'born' = any(verified) then born else cast(:born as date) end,
                   gender = case when 'gender' = any(verified) then gender else :gender end,
                   address = case when 'address' = any(verified) then address else :address end
             where id = :id
               and closed_at is null
            """;

    private static final String VERIFIED_SQL =
            """
            select verified_by, verified_at, level, verified
              from citizen.account
             where id = :account
               and verified_by is not null
            """;

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

    Optional<UUID> successorOf(UUID account) {
        return jdbc.sql(SUCCESSOR_SQL).param("account", account).query(UUID.class).optional();
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

    /** Telephones first, of each kind the newest first. */
    List<Contact> contacts(UUID account) {
        return jdbc.sql(CONTACTS_SQL)
                .param("account", account)
                .query((row, n) ->
                        new Contact(
                                Contact.Kind.valueOf(row.getString("kind")),
                                row.getString("value")))
                .list();
    }

    /** By how many ways one can come into the account. */
    int waysIn(UUID account) {
        return jdbc.sql(WAYS_IN_SQL).param("account", account).query(Integer.class).single();
    }

    boolean dropContact(UUID account, Contact contact) {
        return jdbc.sql(DROP_CONTACT_SQL)
                        .param("kind", contact.kind().name())
                        .param("value", contact.value())
                        .param("account", account)
                        .update()
                == 1;
    }

    void profile(UUID account, Profile profile) {
        jdbc.sql(PROFILE_SQL)
                .param("id", account)
                .param("name", profile.name())
                .param("number", profile.idNumber())
                .param("born", profile.born())
                .param("gender", profile.gender())
                .param("address", profile.address())
                .update();
    }

    Optional<Verified> verified(UUID account) {
        return jdbc.sql(VERIFIED_SQL)
                .param("account", account)
                .query((row, n) ->
                        new Verified(
                                row.getString("verified_by"),
                                Sql.instant(row, "verified_at"),
                                IdentityLevel.valueOf(row.getString("level")),
                                Set.of((String[]) row.getArray("verified").getArray())))
                .optional();
    }
}
