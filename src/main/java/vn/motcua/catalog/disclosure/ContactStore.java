package vn.motcua.catalog.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of contacts of agencies; only added to. */
@Component
class ContactStore {

    private static final String INSERT_SQL =
            """
            insert into catalog.agency_contact (id, agency, valid_from, receiver, address,
                post_address, phone, email, website, noted_at, noted_by)
            values (:id, :agency, :day, :receiver, :address, :post, :phone, :email, :website, :at, :by)
            """;
    private static final String OF_SQL =
            """
            select id, agency, valid_from, receiver, address, post_address, phone, email, website
            from catalog.agency_contact where agency in (:agencies)
            order by valid_from desc, noted_at desc, id desc
            """;
    private static final String FIND_SQL =
            """
            select id, agency, valid_from, receiver, address, post_address, phone, email, website
            from catalog.agency_contact where id in (:ids)
            """;

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AgencyContact contact, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", contact.id())
                .param("agency", contact.agency())
                .param("day", contact.from())
                .param("receiver", contact.receiver())
                .param("address", contact.address())
                .param("post", contact.post())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("website", contact.website())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /** All of those agencies, that of the latest day first. */
    List<AgencyContact> of(Collection<UUID> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc.sql(OF_SQL).param("agencies", agencies).query(ContactStore::contact).list();
    }

    List<AgencyContact> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(FIND_SQL).param("ids", ids).query(ContactStore::contact).list();
    }

    private static AgencyContact contact(ResultSet row, int n) throws SQLException {
        return new AgencyContact(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getString("receiver"),
                row.getString("address"),
                row.getString("post_address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("website"));
    }
}
