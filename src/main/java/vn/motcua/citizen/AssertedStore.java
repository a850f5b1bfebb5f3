package vn.motcua.citizen;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Finds accounts by what providers vouch for, and keeps that. */
@Component
class AssertedStore {

    private static final String BY_LINK_SQL =
            "select account from citizen.link where provider = :provider and subject = :subject";

    /** A number that somebody only typed proves nothing. */
    private static final String BY_PERSON_SQL =
            """
            select id
              from citizen.account
             where id_number = :number
               and 'idNumber' = any(verified)
               and organisation = ''
               and closed_at is null
             order by opened_at
             limit 1
            """;

    private static final String BY_BUSINESS_SQL =
            """
            select id
              from citizen.account
             where tax_number = :number
               and 'taxNumber' = any(verified)
               and closed_at is null
             order by opened_at
             limit 1
            """;

    private static final String LINK_SQL =
            """
            insert into citizen.link (provider, subject, account, linked_at)
            values (:provider, :subject, :account, :at)
            on conflict do nothing
            """;

    private static final String VOUCH_SQL =
            """
            update citizen.account
               set name = coalesce(nullif(:name, ''), name),
                   id_number = coalesce(nullif(:idNumber, ''), id_number),
                   born = coalesce(cast(:born as date), born),
                   gender = coalesce(nullif(:gender, ''), gender),
                   address = coalesce(nullif(:address, ''), address),
                   organisation = coalesce(nullif(:organisation, ''), organisation),
                   tax_number = coalesce(nullif(:taxNumber, ''), tax_number),
                   phone = coalesce(nullif(:phone, ''), phone),
                   email = coalesce(nullif(:email, ''), email),
                   verified = array(select distinct f from unnest(verified || cast(:facts as text[])) f
                       order by f),
                   verified_by = :by, verified_at = :at, level = :level
             where id = :account
            """;

    private static final String FILL_SQL =
            """
            update citizen.account
               set name = coalesce(nullif(name, ''), :name),
                   id_number = coalesce(nullif(id_number, ''), :idNumber),
                   born = coalesce(born, cast(:born as date)),
                   gender = coalesce(nullif(gender, ''), :gender),
                   address = coalesce(nullif(address, ''), :address),
                   organisation = coalesce(nullif(organisation, ''), :organisation),
                   tax_number = coalesce(nullif(tax_number, ''), :taxNumber),
                   phone = coalesce(nullif(phone, ''), :phone),
                   email = coalesce(nullif(email, ''), :email)
             where id = :account
            """;

    private static final String LINKS_SQL =
            "select distinct provider from citizen.link where account = :account order by 1";

    private final JdbcClient jdbc;

    AssertedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> byLink(AssertedIdentity who) {
        return jdbc.sql(BY_LINK_SQL)
                .param("provider", who.provider())
                .param("subject", who.subject())
                .query(UUID.class)
                .optional();
    }

    /** Whose number it is, where a provider vouched for that before. */
    Optional<UUID> byNumber(AssertedIdentity who) {
        boolean person = who.type() == AccountType.PERSON;
        String number = person ? who.idNumber() : who.taxNumber();
        return number.isEmpty() || !who.level().isAsserted()
                ? Optional.empty()
                : jdbc.sql(person ? BY_PERSON_SQL : BY_BUSINESS_SQL)
                        .param("number", number)
                        .query(UUID.class)
                        .optional();
    }

    void link(UUID account, AssertedIdentity who, Instant at) {
        jdbc.sql(LINK_SQL)
                .param("provider", who.provider())
                .param("subject", who.subject())
                .param("account", account)
                .param("at", Sql.at(at))
                .update();
    }

    /** What is said goes before what was typed. */
    void vouch(UUID account, AssertedIdentity who, Instant at) {
        Set<String> facts = who.facts();
        facts(VOUCH_SQL, account, who)
                .param("facts", "{" + String.join(",", facts) + "}")
                .param("by", who.providerName())
                .param("at", Sql.at(at))
                .param("level", who.level().name())
                .update();
    }

    /** What is said fills in what is not known. */
    void fill(UUID account, AssertedIdentity who) {
        facts(FILL_SQL, account, who).update();
    }

    Set<String> links(UUID account) {
        return Set.copyOf(jdbc.sql(LINKS_SQL).param("account", account).query(String.class).list());
    }

    private JdbcClient.StatementSpec facts(String sql, UUID account, AssertedIdentity who) {
        return jdbc.sql(sql)
                .param("account", account)
                .param("name", who.name())
                .param("idNumber", who.idNumber())
                .param("born", who.born())
                .param("gender", who.gender())
                .param("address", who.address())
                .param("organisation", who.organisation())
                .param("taxNumber", who.taxNumber())
                .param("phone", who.phone())
                .param("email", who.email());
    }
}
