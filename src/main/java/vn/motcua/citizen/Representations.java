package vn.motcua.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.sql.Sql;

/** For whom citizens act. Days are days of Vietnam. */
@Component
public class Representations {

    private static final int MOST = 50;

    private static final String OF_SQL =
            """
            select id, kind, name, number, authority, valid_from, valid_to
              from citizen.representation
             where account = :account
             order by valid_to is not null, name, id
            """;

    private static final String ADD_SQL =
            """
            insert into citizen.representation (id, account, kind, name, number, authority, valid_from,
                valid_to, added_at)
            values (:id, :account, :kind, :name, :number, :authority, :from, :to, :at)
            """;

    private static final String END_SQL =
            """
            update citizen.representation
               set valid_to = :last
             where id = :id
               and account = :account
               and valid_from <= :last
               and (valid_to is null or valid_to > :last)
            """;

    private static final String DROP_SQL =
            """
            delete from citizen.representation
             where id = :id
               and account = :account
               and valid_from > :last
            """;

    private static final String MOVE_SQL =
            "update citizen.representation set account = :into where account = :from";

    private final JdbcClient jdbc;
    private final BusinessClock business;
    private final Clock clock;

    Representations(JdbcClient jdbc, BusinessClock business, Clock clock) {
        this.jdbc = jdbc;
        this.business = business;
        this.clock = clock;
    }

    /** Those of a day. */
    public List<Represented> of(UUID account, LocalDate on) {
        return all(account).stream().filter(r -> r.on(on)).toList();
    }

    /** Past, present and to come; those that go on first. */
    public List<Represented> all(UUID account) {
        return jdbc.sql(OF_SQL)
                .param("account", account)
                .query((row, n) -> represented(row))
                .list();
    }

    /**
     * Adds one as a form sends it.
     *
     * @throws RefusalException with {@link CitizenRefusal}
     */
    @Transactional
    public Represented add(UUID account, UnaryOperator<String> typed) {
        Represented wished = new RepresentedDraft(typed, business.today()).read();
        if (all(account).size() >= MOST) {
            throw new RefusalException(new CitizenRefusal.TooManyRows(MOST));
        }
        jdbc.sql(ADD_SQL)
                .param("id", wished.id())
                .param("account", account)
                .param("kind", wished.kind().name())
                .param("name", wished.name())
                .param("number", wished.number())
                .param("authority", wished.authority())
                .param("from", wished.validFrom())
                .param("to", wished.validTo())
                .param("at", Sql.at(clock.instant()))
                .update();
        return wished;
    }

    /**
     * Ends one with the day before today; one that began no earlier than today is forgotten.
     *
     * @throws RefusalException where the account has no such row that goes on
     */
    @Transactional
    public void end(UUID account, UUID id) {
        if (run(END_SQL, account, id) + run(DROP_SQL, account, id) == 0) {
            throw new RefusalException(new CitizenRefusal.RowUnknown());
        }
    }

    private int run(String sql, UUID account, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("account", account)
                .param("last", business.today().minusDays(1))
                .update();
    }

    void move(UUID from, UUID into) {
        jdbc.sql(MOVE_SQL).param("from", from).param("into", into).update();
    }

    private static Represented represented(ResultSet row) throws SQLException {
        return new Represented(
                row.getObject("id", UUID.class),
                Represented.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("number"),
                row.getString("authority"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
