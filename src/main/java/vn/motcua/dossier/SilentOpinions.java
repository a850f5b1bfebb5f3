package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.notice.Notice;
import vn.motcua.notice.Notices;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;

/**
 * Tells, each working morning, of opinions that were not given in time: who asked, who is silent
 * and their head, and the head of the one-stop desk that sent the dossier. One message a person.
 */
@Component
@LegalBasis("nd-61-2018#19.5")
final class SilentOpinions implements RecurringJob {

    private static final String SILENT_SQL =
            """
            select t.unit_id, t.post, t.assignee, a.unit_id as asking_unit, a.post as asking_post,
                a.assignee as asker, d.code, d.agency_id
            from dossier.task t
            join dossier.task a on a.dossier_id = t.dossier_id and a.task_no = t.opinion_of
            join dossier.dossier d on d.dossier_id = t.dossier_id
            where t.opinion_of > 0 and not t.held and t.due < :now
            order by t.due, t.dossier_id, t.task_no
            """;

    private record Silent(
            UUID unit,
            String post,
            @Nullable UUID assignee,
            UUID askingUnit,
            String askingPost,
            @Nullable UUID asker,
            String code,
            UUID agency) {}

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    SilentOpinions(
            JdbcClient jdbc,
            Organizations organizations,
            Calendars calendars,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.calendars = calendars;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "dossier-silent-opinions";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(7, 5);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        if (!calendars.common(today).isWorkingDay(today)) {
            return;
        }
        OrganizationChart chart = organizations.chart();
        Map<UUID, Set<String>> codes = new LinkedHashMap<>();
        for (Silent silent : silent(now)) {
            for (UUID person : whom(silent, chart, today)) {
                codes.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(silent.code());
            }
        }
        transaction.executeWithoutResult(status -> codes.forEach(this::tell));
    }

    private List<Silent> silent(Instant now) {
        return jdbc.sql(SILENT_SQL).param("now", Sql.at(now)).query(this::row).list();
    }

    private Silent row(ResultSet row, int number) throws SQLException {
        return new Silent(
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                Objects.requireNonNull(row.getString("post")),
                row.getObject("assignee", UUID.class),
                Objects.requireNonNull(row.getObject("asking_unit", UUID.class)),
                Objects.requireNonNull(row.getString("asking_post")),
                row.getObject("asker", UUID.class),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getObject("agency_id", UUID.class)));
    }

    private static Set<UUID> whom(Silent silent, OrganizationChart chart, LocalDate today) {
        Recipients recipients = new Recipients(chart, today);
        Set<UUID> people =
                new LinkedHashSet<>(recipients.of(silent.unit(), silent.post(), silent.assignee()));
        people.addAll(recipients.of(silent.askingUnit(), silent.askingPost(), silent.asker()));
        people.addAll(deskHeads(silent.agency(), recipients));
        return people;
    }

    /** A commune's desk is led by its chair. */
    private static Set<UUID> deskHeads(UUID agency, Recipients recipients) {
        Set<UUID> heads =
                recipients
                        .chart()
                        .child(agency, "onestop", recipients.today())
                        .map(desk -> recipients.headsOf(desk.id()))
                        .orElse(Set.of());
        return heads.isEmpty() ? recipients.headsOf(agency) : heads;
    }

    private void tell(UUID person, Set<String> codes) {
        notices.queue(
                Notice.toStaff(
                        person,
                        "dossier-silent-opinion",
                        List.of(Integer.toString(codes.size()), codes.iterator().next())));
    }
}
