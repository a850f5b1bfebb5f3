package vn.motcua.citizen;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Moves the rows of one account to another. */
@Component
class MergeStore {

    private static final String LOCK_SQL =
            """
            select id
              from citizen.account
             where id in (:from, :into)
               and closed_at is null
             order by id
               for update
            """;

    private static final String TWO_PEOPLE_SQL =
            """
            select exists (
                select
                  from citizen.account f, citizen.account i
                 where f.id = :from
                   and i.id = :into
                   and 'idNumber' = any(f.verified)
                   and 'idNumber' = any(i.verified)
                   and f.id_number <> i.id_number)
            """;

    /** What is vouched for goes before what was typed; what is known before what is not. */
    private static final String FACTS_SQL =
            """
            update citizen.account i
               set name = case when t.better or i.name = '' then f.name else i.name end,
                   id_number = case when t.better or i.id_number = '' then f.id_number else i.id_number end,
                   born = case when t.better or i.born is null then coalesce(f.born, i.born) else i.born end,
                   gender = case when t.better and f.gender <> '' or i.gender = '' then f.gender else i.gender end,
                   address = case when t.better and f.address <> '' or i.address = '' then f.address else i.address end,
                   organisation = case when i.organisation = '' then f.organisation else i.organisation end,
                   tax_number = case when i.tax_number = '' then f.tax_number else i.tax_number end,
                   verified = case when t.better then f.verified else i.verified end,
                   verified_by = case when t.better then f.verified_by else i.verified_by end,
                   verified_at = case when t.better then f.verified_at else i.verified_at end,
                   level = case when t.better then f.level else i.level end
              from citizen.account f,
                   lateral (select f.verified_by is not null
                       and (i.verified_by is null or i.level < f.level) as better
                       from citizen.account i where i.id = :into) t
             where i.id = :into
               and f.id = :from
            """;

    private static final String CONTACTS_SQL =
            "update citizen.contact set account = :into where account = :from";

    private static final String LINKS_SQL =
            "update citizen.link set account = :into where account = :from";

    private static final String PASSKEYS_SQL =
            "update citizen.passkey set account = :into where account = :from";

    private static final String PREFERENCE_SQL =
            """
            update citizen.preference
               set account = :into
             where account = :from
               and not exists (select from citizen.preference where account = :into)
            """;

    private static final String FORGET_PREFERENCE_SQL =
            "delete from citizen.preference where account = :from";

    private static final String END_CODES_SQL =
            """
            update citizen.code
               set ended_at = :at
             where account = :from
               and ended_at is null
            """;

    private static final String CLOSE_SQL =
            """
            update citizen.account
               set closed_at = :at, merged_into = :into, name = '', id_number = '', born = null,
                   gender = '', address = '', organisation = '', tax_number = '', phone = '',
                   email = '', verified = '{}',
                   verified_by = null, verified_at = null
             where id = :from
            """;

    private final JdbcClient jdbc;

    MergeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of the two are open; they stay so until the transaction ends. */
    int lock(UUID from, UUID into) {
        return pair(LOCK_SQL, from, into).query(UUID.class).list().size();
    }

    boolean areTwoPeople(UUID from, UUID into) {
        return pair(TWO_PEOPLE_SQL, from, into).query(Boolean.class).single();
    }

    void takeFacts(UUID from, UUID into) {
        pair(FACTS_SQL, from, into).update();
    }

    void moveWaysIn(UUID from, UUID into) {
        pair(CONTACTS_SQL, from, into).update();
        pair(LINKS_SQL, from, into).update();
        pair(PASSKEYS_SQL, from, into).update();
        pair(PREFERENCE_SQL, from, into).update();
    }

    void close(UUID from, UUID into, Instant at) {
        jdbc.sql(FORGET_PREFERENCE_SQL).param("from", from).update();
        jdbc.sql(END_CODES_SQL).param("from", from).param("at", Sql.at(at)).update();
        pair(CLOSE_SQL, from, into).param("at", Sql.at(at)).update();
    }

    private JdbcClient.StatementSpec pair(String sql, UUID from, UUID into) {
        return jdbc.sql(sql).param("from", from).param("into", into);
    }
}
