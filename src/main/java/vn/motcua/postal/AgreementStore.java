package vn.motcua.postal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of agreements, and of the list of what may be handed over. */
@Component
class AgreementStore {

    private static final String ALL_SQL =
            """
            select a.id, a.agency, a.number, a.day, a.office, a.from_day, a.to_day, a.hours,
                array(select p.procedure from postal.agreed p where p.agreement = a.id order by 1)
                    as procedures
            from postal.agreement a order by a.from_day desc, a.id
            """;
    private static final String HOURS_SQL =
            """
            select a.hours from postal.agreement a
            join postal.agreed p on p.agreement = a.id and p.procedure = :procedure
            where a.agency = :agency and a.from_day <= :day and (a.to_day is null or a.to_day >= :day)
            order by a.from_day desc, a.id limit 1
            """;
    private static final String INSERT_SQL =
            """
            insert into postal.agreement (id, agency, number, day, office, from_day, to_day, hours, made_at,
                made_by)
            values (:id, :agency, :number, :day, :office, :from, :to, :hours, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String AGREED_SQL =
            "insert into postal.agreed (agreement, procedure) values (:agreement, :procedure)";
    private static final String END_SQL =
            """
            update postal.agreement set to_day = :to
            where id = :id and (to_day is null or to_day > :to)
            """;
    private static final String LIST_SQL =
            """
            select id, procedure, from_day, to_day, source from postal.listed order by procedure, from_day, id
            """;
    private static final String LISTED_SQL =
            """
            insert into postal.listed (id, procedure, from_day, source, made_at, made_by)
            select cast(:id as uuid), :procedure, cast(:from as date), :source,
                cast(:at as timestamptz), cast(:by as uuid)
            where not exists (select from postal.listed l where l.procedure = :procedure
                and (l.to_day is null or l.to_day >= :from))
            """;
    private static final String UNLIST_SQL =
            """
            update postal.listed set to_day = :to
            where id = :id and to_day is null and from_day <= :to
            """;

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agreement> all() {
        return jdbc.sql(ALL_SQL).query(AgreementStore::agreement).list();
    }

    Optional<Integer> hours(UUID agency, String procedure, LocalDate day) {
        return jdbc.sql(HOURS_SQL)
                .param("agency", agency)
                .param("procedure", procedure)
                .param("day", day)
                .query(Integer.class)
                .optional();
    }

    /** False where the same key is there. */
    boolean insert(Agreement one, Instant at, UUID by) {
        if (jdbc.sql(INSERT_SQL)
                        .param("id", one.id())
                        .param("agency", one.agency())
                        .param("number", one.number())
                        .param("day", one.day())
                        .param("office", one.office())
                        .param("from", one.from())
                        .param("to", one.to())
                        .param("hours", one.hours())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 0) {
            return false;
        }
        for (String procedure : one.procedures()) {
            jdbc.sql(AGREED_SQL)
                    .param("agreement", one.id())
                    .param("procedure", procedure)
                    .update();
        }
        return true;
    }

    /** False where it is over by then. */
    boolean end(UUID id, LocalDate to) {
        return jdbc.sql(END_SQL).param("id", id).param("to", to).update() > 0;
    }

    List<ListedProcedure> listed() {
        return jdbc.sql(LIST_SQL)
                .query((row, n) ->
                        new ListedProcedure(
                                PostOrderStore.id(row, "id"),
                                PostOrderStore.text(row, "procedure"),
                                day(row, "from_day"),
                                row.getObject("to_day", LocalDate.class),
                                PostOrderStore.text(row, "source")))
                .list();
    }

    /** False where it is on the list then. */
    boolean list(ListedProcedure one, Instant at, UUID by) {
        return jdbc.sql(LISTED_SQL)
                        .param("id", one.id())
                        .param("procedure", one.procedure())
                        .param("from", one.from())
                        .param("source", one.source())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                > 0;
    }

    boolean unlist(UUID id, LocalDate to) {
        return jdbc.sql(UNLIST_SQL).param("id", id).param("to", to).update() > 0;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        Array procedures = Objects.requireNonNull(row.getArray("procedures"));
        return new Agreement(
                PostOrderStore.id(row, "id"),
                PostOrderStore.id(row, "agency"),
                PostOrderStore.text(row, "number"),
                day(row, "day"),
                PostOrderStore.text(row, "office"),
                day(row, "from_day"),
                row.getObject("to_day", LocalDate.class),
                row.getInt("hours"),
                List.of((String[]) procedures.getArray()));
    }
}
