package vn.motcua.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of days, hours and the business clock. */
@Component
final class CalendarStore {

    private static final String REST_DAYS_SQL =
            """
            select day, kind, name, name_en, stands_for, source, provisional
              from calendar.rest_day
             order by day
            """;

    private static final String PUT_REST_DAY_SQL =
            """
            insert into calendar.rest_day
                   (day, kind, name, name_en, stands_for, source, provisional, origin)
            values (:day, :kind, :name, :name_en, :stands_for, :source, :provisional, :origin)
            on conflict (day) do update
               set kind = excluded.kind,
                   name = excluded.name,
                   name_en = excluded.name_en,
                   stands_for = excluded.stands_for,
                   source = excluded.source,
                   provisional = excluded.provisional,
                   origin = excluded.origin
             where (excluded.origin = 'local' or rest_day.origin = 'law')
               and (rest_day.kind, rest_day.name, rest_day.name_en, rest_day.stands_for,
                    rest_day.source, rest_day.provisional, rest_day.origin)
                   is distinct from
                   (excluded.kind, excluded.name, excluded.name_en, excluded.stands_for,
                    excluded.source, excluded.provisional, excluded.origin)
            """;

    private static final String DROP_LAW_DAYS_SQL =
            """
            delete from calendar.rest_day
             where origin = 'law'
               and day <> all (cast(:kept as date[]))
            """;

    private static final String HOURS_SQL =
            """
            select unit_id, valid_from, valid_to, week, source
              from calendar.office_hours
             order by unit_id, valid_from desc
            """;

    private static final String PUT_HOURS_SQL =
            """
            insert into calendar.office_hours (unit_id, valid_from, valid_to, week, source, origin)
            values (:unit, :valid_from, :valid_to, :week, :source, :origin)
            on conflict (unit_id, valid_from) do update
               set valid_to = excluded.valid_to,
                   week = excluded.week,
                   source = excluded.source,
                   origin = excluded.origin
             where (excluded.origin = 'local' or office_hours.origin = 'law')
               and (office_hours.valid_to, office_hours.week, office_hours.source)
                   is distinct from (excluded.valid_to, excluded.week, excluded.source)
            """;

    private static final String CLOCK_SQL =
            """
            select offset_us, label, set_at
              from calendar.business_clock
            """;

    private static final String PUT_CLOCK_SQL =
            """
            insert into calendar.business_clock (offset_us, label, set_at)
            values (:offset, :label, :at)
            on conflict (only_row) do update
               set offset_us = excluded.offset_us,
                   label = excluded.label,
                   set_at = excluded.set_at
            """;

    private static final String DROP_CLOCK_SQL = "delete from calendar.business_clock";

    private static final String REVISION_SQL =
            """
            select coalesce(max(number), 0)
              from calendar.revision
            """;

    private static final String REVISE_SQL =
            """
            insert into calendar.revision (number)
            values (1)
            on conflict (only_row) do update
               set number = revision.number + 1
            """;

    /** Who wrote a row, which decides who may overwrite it. */
    enum Origin {
        LAW,
        LOCAL;

        String code() {
            return this == LAW ? "law" : "local";
        }
    }

    /** Hours of a unit, or of all that have none. */
    record UnitHours(@Nullable UUID unit, OfficeHours hours) {}

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RestDay> restDays() {
        return jdbc.sql(REST_DAYS_SQL).query(CalendarStore::restDay).list();
    }

    private static RestDay restDay(ResultSet row, int number) throws SQLException {
        return new RestDay(
                row.getObject("day", LocalDate.class),
                RestDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("stands_for", LocalDate.class),
                row.getString("source"),
                row.getBoolean("provisional"));
    }

    /** Stores a day; the number of rows that it changed. */
    int put(RestDay day, Origin origin) {
        return jdbc.sql(PUT_REST_DAY_SQL)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("name_en", day.nameEn())
                .param("stands_for", day.standsFor())
                .param("source", day.source())
                .param("provisional", day.provisional())
                .param("origin", origin.code())
                .update();
    }

    int dropLawDaysExcept(List<RestDay> kept) {
        String days =
                kept.stream()
                        .map(day -> day.day().toString())
                        .collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql(DROP_LAW_DAYS_SQL).param("kept", days).update();
    }

    List<UnitHours> hours() {
        return jdbc.sql(HOURS_SQL).query(CalendarStore::unitHours).list();
    }

    private static UnitHours unitHours(ResultSet row, int number) throws SQLException {
        OfficeHours hours =
                new OfficeHours(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        WorkWeek.parse(row.getString("week")),
                        row.getString("source"));
        return new UnitHours(row.getObject("unit_id", UUID.class), hours);
    }

    int put(@Nullable UUID unit, OfficeHours hours, Origin origin) {
        return jdbc.sql(PUT_HOURS_SQL)
                .param("unit", unit)
                .param("valid_from", hours.validFrom())
                .param("valid_to", hours.validTo())
                .param("week", hours.week().toString())
                .param("source", hours.source())
                .param("origin", origin.code())
                .update();
    }

    Optional<BusinessClock.Setting> clock() {
        return jdbc.sql(CLOCK_SQL).query(CalendarStore::setting).optional();
    }

    private static BusinessClock.Setting setting(ResultSet row, int number) throws SQLException {
        return new BusinessClock.Setting(
                Duration.of(row.getLong("offset_us"), ChronoUnit.MICROS),
                row.getString("label"),
                Sql.instant(row, "set_at"));
    }

    void put(BusinessClock.Setting setting) {
        jdbc.sql(PUT_CLOCK_SQL)
                .param("offset", setting.offset().dividedBy(ChronoUnit.MICROS.getDuration()))
                .param("label", setting.label())
                .param("at", Sql.at(setting.setAt()))
                .update();
    }

    void dropClock() {
        jdbc.sql(DROP_CLOCK_SQL).update();
    }

    long revision() {
        return jdbc.sql(REVISION_SQL).query(Long.class).single();
    }

    void revise() {
        jdbc.sql(REVISE_SQL).update();
    }
}
