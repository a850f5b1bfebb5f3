package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Catalog;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.notice.Notice;
import vn.motcua.notice.Notices;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Tells, on the first working morning of each week, who leads the unit where a dossier stands of
 * suspensions that have lasted long and of payments past their day. One message a person. No law
 * says how long a suspension may last, so nothing is done by itself.
 */
@Component
final class LongPauses implements RecurringJob {

    /** The work that stands, not what waits for the citizen: its unit's leader lets it go on. */
    private static final String STANDING_SQL =
            """
            select d.dossier_id, d.code, d.version_id, d.received_at, d.paused_at, t.unit_id,
                d.status = :suspended as suspended
            from dossier.dossier d
            join dossier.task t on t.dossier_id = d.dossier_id and t.waits is null and t.opinion_of = 0
            where d.resolved_at is null and d.paused_at is not null
                and (d.status = :suspended or exists (
                    select from dossier.task w
                    where w.dossier_id = d.dossier_id and w.waits = :payment and w.due < :now))
            order by d.paused_at, d.dossier_id, t.task_no
            """;

    private record Standing(
            UUID dossier,
            String code,
            UUID version,
            Instant receivedAt,
            Instant pausedAt,
            UUID unit,
            boolean suspended) {}

    /** What one person is told, each dossier once. */
    private static final class Told {
        private final Set<UUID> suspended = new LinkedHashSet<>();
        private final Set<UUID> unpaid = new LinkedHashSet<>();
        private final String first;

        private Told(String first) {
            this.first = first;
        }
    }

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final DatedRows rules;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    LongPauses(
            JdbcClient jdbc,
            Catalog catalog,
            DatedRows rules,
            Organizations organizations,
            Calendars calendars,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.rules = rules;
        this.organizations = organizations;
        this.calendars = calendars;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "dossier-long-pauses";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(7, 10);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        if (!today.equals(firstWorkingDay(today))) {
            return;
        }
        Recipients recipients = new Recipients(organizations.chart(), today);
        Map<UUID, Told> told = new LinkedHashMap<>();
        for (Standing standing : standing(now)) {
            if (standing.suspended() && !isLong(standing, now)) {
                continue;
            }
            for (UUID leader : leaders(standing.unit(), recipients)) {
                Told of = told.computeIfAbsent(leader, p -> new Told(standing.code()));
                (standing.suspended() ? of.suspended : of.unpaid).add(standing.dossier());
            }
        }
        transaction.executeWithoutResult(status -> told.forEach(this::tell));
    }

    /** Of the week of that day; a week without one tells nobody. */
    private LocalDate firstWorkingDay(LocalDate today) {
        WorkCalendar common = calendars.common(today);
        LocalDate day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (day.isBefore(today) && !common.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return common.isWorkingDay(day) ? day : LocalDate.MAX;
    }

    private boolean isLong(Standing standing, Instant now) {
        String field = catalog.version(standing.version()).field().code();
        ClockRules of = ClockRules.of(rules.on(Zones.dayOf(standing.receivedAt()), field));
        Duration lasts = Duration.between(standing.pausedAt(), now);
        return lasts.compareTo(Duration.ofDays(of.suspensionWarnDays())) > 0;
    }

    /** A unit without a head is led by the head of its agency. */
    private static Set<UUID> leaders(UUID unit, Recipients recipients) {
        Set<UUID> heads = recipients.headsOf(unit);
        OrganizationChart chart = recipients.chart();
        return heads.isEmpty()
                ? chart.agencyOf(unit, recipients.today())
                        .map(Unit::id)
                        .map(recipients::headsOf)
                        .orElse(Set.of())
                : heads;
    }

    private List<Standing> standing(Instant now) {
        return jdbc.sql(STANDING_SQL)
                .param("suspended", Status.SUSPENDED.code())
                .param("payment", PauseGround.OBLIGATION.name())
                .param("now", Sql.at(now))
                .query(this::row)
                .list();
    }

    private Standing row(ResultSet row, int number) throws SQLException {
        return new Standing(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "paused_at"),
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                row.getBoolean("suspended"));
    }

    private void tell(UUID person, Told told) {
        notices.queue(
                Notice.toStaff(
                        person,
                        "dossier-long-pause",
                        List.of(
                                Integer.toString(told.suspended.size()),
                                Integer.toString(told.unpaid.size()),
                                told.first)));
    }
}
