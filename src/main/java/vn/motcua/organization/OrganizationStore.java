package vn.motcua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The organization's rows. It is small reference data, so it is always read whole. */
@Component
class OrganizationStore {

    private static final String VERSION_SQL =
            """
            select coalesce(max(version), 0) from organization.version
            """;

    private static final String MOVE_ON_SQL =
            """
            insert into organization.version (one, version) values (true, 1)
            on conflict (one) do update set version = organization.version.version + 1
            returning version
            """;

    private static final String UNITS_SQL =
            """
            select id, valid_from, valid_to, code, kind, function, parent, name, name_en,
                   short_name, address, phone, area_code, office_hours
            from organization.unit
            order by id, valid_from
            """;

    private static final String STAFF_SQL =
            """
            select id, username, name, gender from organization.staff
            """;

    private static final String APPOINTMENTS_SQL =
            """
            select staff, unit, post, valid_from, valid_to from organization.appointment
            order by staff, valid_from, unit, post
            """;

    private static final String DELEGATIONS_SQL =
            """
            select id, from_staff, to_staff, unit, post, first_day, last_day, reason, ended_at
            from organization.delegation
            order by first_day, id
            """;

    private static final String SUCCESSIONS_SQL =
            """
            select predecessor, successor, valid_from from organization.succession
            """;

    private static final String INSERT_UNIT_SQL =
            """
            insert into organization.unit
                (id, valid_from, valid_to, code, kind, function, parent, name, name_en,
                 short_name, address, phone, area_code, office_hours)
            values
                (:id, :from, :to, :code, :kind, :function, :parent, :name, :nameEn,
                 :shortName, :address, :phone, :areaCode, :officeHours)
            """;

    private static final String END_UNIT_SQL =
            """
            update organization.unit set valid_to = :day
            where id = :id and valid_to is null and valid_from < :day
            """;

    private static final String INSERT_STAFF_SQL =
            """
            insert into organization.staff (id, username, name, gender)
            values (:id, :username, :name, :gender)
            on conflict do nothing
            """;

    private static final String INSERT_APPOINTMENT_SQL =
            """
            insert into organization.appointment (staff, unit, post, valid_from, valid_to)
            values (:staff, :unit, :post, :from, :to)
            on conflict do nothing
            """;

    private static final String END_APPOINTMENT_SQL =
            """
            update organization.appointment set valid_to = :day
            where staff = :staff and unit = :unit and post = :post
              and valid_from < :day and (valid_to is null or valid_to > :day)
            """;

    private static final String INSERT_DELEGATION_SQL =
            """
            insert into organization.delegation
                (id, from_staff, to_staff, unit, post, first_day, last_day, reason)
            values (:id, :from, :to, :unit, :post, :firstDay, :lastDay, :reason)
            on conflict do nothing
            """;

    private static final String END_DELEGATION_SQL =
            """
            update organization.delegation set ended_at = :at where id = :id and ended_at is null
            """;

    private static final String INSERT_SUCCESSION_SQL =
            """
            insert into organization.succession (predecessor, successor, valid_from)
            values (:predecessor, :successor, :from)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    OrganizationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql(VERSION_SQL).query(Long.class).single();
    }

    /** Also the lock: commands on the organization go one after another. */
    long moveOn() {
        return jdbc.sql(MOVE_ON_SQL).query(Long.class).single();
    }

    OrganizationChart chart() {
        return OrganizationChart.of(
                jdbc.sql(UNITS_SQL).query((row, n) -> unit(row)).list(),
                jdbc.sql(STAFF_SQL).query((row, n) -> staff(row)).list(),
                jdbc.sql(APPOINTMENTS_SQL).query((row, n) -> appointment(row)).list(),
                jdbc.sql(DELEGATIONS_SQL).query((row, n) -> delegation(row)).list(),
                jdbc.sql(SUCCESSIONS_SQL).query((row, n) -> succession(row)).list());
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("function"),
                row.getObject("parent", UUID.class),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Signboard(
                        row.getString("short_name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("area_code"),
                        row.getString("office_hours")));
    }

    private static Staff staff(ResultSet row) throws SQLException {
        return new Staff(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("username"),
                Staff.Gender.valueOf(row.getString("gender")));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("staff", UUID.class),
                new Post(row.getObject("unit", UUID.class), row.getString("post")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getObject("from_staff", UUID.class),
                row.getObject("to_staff", UUID.class),
                unit == null ? null : new Post(unit, row.getString("post")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                Sql.instantOrNull(row, "ended_at"));
    }

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                row.getObject("predecessor", UUID.class),
                row.getObject("successor", UUID.class),
                row.getObject("valid_from", LocalDate.class));
    }

    void insert(Unit unit) {
        jdbc.sql(INSERT_UNIT_SQL)
                .param("id", unit.id())
                .param("from", unit.from())
                .param("to", unit.to())
                .param("code", unit.code())
                .param("kind", unit.kind().name())
                .param("function", unit.function())
                .param("parent", unit.parent())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("shortName", unit.board().shortName())
                .param("address", unit.board().address())
                .param("phone", unit.board().phone())
                .param("areaCode", unit.board().areaCode())
                .param("officeHours", unit.board().officeHours())
                .update();
    }

    void endUnit(UUID id, LocalDate day) {
        jdbc.sql(END_UNIT_SQL).param("id", id).param("day", day).update();
    }

    int insert(Staff staff) {
        return jdbc.sql(INSERT_STAFF_SQL)
                .param("id", staff.id())
                .param("username", staff.username())
                .param("name", staff.name())
                .param("gender", staff.gender().name())
                .update();
    }

    int insert(Appointment appointment) {
        return jdbc.sql(INSERT_APPOINTMENT_SQL)
                .param("staff", appointment.staff())
                .param("unit", appointment.post().unit())
                .param("post", appointment.post().post())
                .param("from", appointment.from())
                .param("to", appointment.to())
                .update();
    }

    int endAppointment(UUID staff, Post post, LocalDate day) {
        return jdbc.sql(END_APPOINTMENT_SQL)
                .param("staff", staff)
                .param("unit", post.unit())
                .param("post", post.post())
                .param("day", day)
                .update();
    }

    int insert(Delegation delegation) {
        Post post = delegation.post();
        return jdbc.sql(INSERT_DELEGATION_SQL)
                .param("id", delegation.id())
                .param("from", delegation.from())
                .param("to", delegation.to())
                .param("unit", post == null ? null : post.unit())
                .param("post", post == null ? null : post.post())
                .param("firstDay", delegation.firstDay())
                .param("lastDay", delegation.lastDay())
                .param("reason", delegation.reason())
                .update();
    }

    int endDelegation(UUID id, Instant at) {
        return jdbc.sql(END_DELEGATION_SQL).param("id", id).param("at", Sql.at(at)).update();
    }

    void insert(Succession succession) {
        jdbc.sql(INSERT_SUCCESSION_SQL)
                .param("predecessor", succession.predecessor())
                .param("successor", succession.successor())
                .param("from", succession.from())
                .update();
    }
}
