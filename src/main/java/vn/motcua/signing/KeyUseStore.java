package vn.motcua.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

@Component
class KeyUseStore {

    private static final String INSERT_SQL =
            """
            insert into signing.key_use (id, key_name, agency, staff, organisation, valid_from,
                   valid_to, set_at)
            values (:id, :key, :agency, :staff, :organisation, :from, :to, :at)
            """;

    private static final String ALL_SQL =
            """
            select id, key_name, agency, staff, organisation, valid_from, valid_to
              from signing.key_use
             order by valid_from desc, id
            """;

    private static final String OF_STAFF_SQL =
            """
            select id, key_name, agency, staff, organisation, valid_from, valid_to
              from signing.key_use
             where staff = :staff
             order by organisation, valid_from, id
            """;

    private static final String END_SQL =
            """
            update signing.key_use
               set valid_to = :to
             where id = :id
               and valid_from <= :to
               and (valid_to is null or valid_to > :to)
            """;

    private static final String SIGNED_SQL =
            """
            insert into signing.signed_file (dossier_id, id, from_hash, hash, key_use, signed_at)
            values (:dossier, :id, :from, :hash, :use, :at)
            on conflict do nothing
            """;

    private static final String IS_SIGNED_SQL =
            """
            select exists (
                select
                  from signing.signed_file
                 where dossier_id = :dossier
                   and id = :id)
            """;

    private final JdbcClient jdbc;

    KeyUseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(KeyUse use, Instant at) {
        int ignored =
                jdbc.sql(INSERT_SQL)
                        .param("id", use.id())
                        .param("key", use.key())
                        .param("agency", use.agency())
                        .param("staff", use.staff())
                        .param("organisation", use.organisation())
                        .param("from", use.from())
                        .param("to", use.to())
                        .param("at", Sql.at(at))
                        .update();
    }

    List<KeyUse> all() {
        return jdbc.sql(ALL_SQL).query(KeyUseStore::use).list();
    }

    List<KeyUse> of(UUID staff) {
        return jdbc.sql(OF_STAFF_SQL).param("staff", staff).query(KeyUseStore::use).list();
    }

    /** Whether it ended earlier by this. */
    boolean end(UUID id, LocalDate to) {
        return jdbc.sql(END_SQL).param("id", id).param("to", to).update() == 1;
    }

    boolean isSigned(UUID dossier, UUID id) {
        return jdbc.sql(IS_SIGNED_SQL)
                .param("dossier", dossier)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether it was not there yet. */
    boolean signed(Signed one) {
        return jdbc.sql(SIGNED_SQL)
                        .param("dossier", one.dossier())
                        .param("id", one.id())
                        .param("from", one.from())
                        .param("hash", one.hash())
                        .param("use", one.use())
                        .param("at", Sql.at(one.at()))
                        .update()
                == 1;
    }

    private static KeyUse use(ResultSet row, int n) throws SQLException {
        return new KeyUse(
                row.getObject("id", UUID.class),
                row.getString("key_name"),
                row.getObject("agency", UUID.class),
                row.getObject("staff", UUID.class),
                row.getBoolean("organisation"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getObject("valid_to", LocalDate.class));
    }
}
