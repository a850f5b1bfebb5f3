package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.DigestMail;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;
import vn.motcua.organization.Organizations;

/**
 * Warns, each working morning, whoever can still do something about a promise that is near or
 * broken: who has the task, or all who hold its post, and the head of the unit. One message a
 * person, and the same by mail to whoever asked for it: it holds numbers alone.
 */
@Component
@LegalBasis("nd-61-2018#19.9")
final class EarlyWarnings implements RecurringJob {

    /** Open work of dossiers whose promise is near; what waits for a citizen warns nobody. */
    private static final String NEAR_SQL =
            """
            select t.unit_id, t.post, t.assignee, d.promised_due, d.apologised_at is not null as apologised
            from dossier.dossier d
            join dossier.task t on t.dossier_id = d.dossier_id
            where d.resolved_at is null and d.paused_at is null and not t.held and d.promised_due < :until
            """;

    private static final String TEMPLATE = "dossier-warning";
    private static final int WORKING_DAYS_AHEAD = 2;

    private record Near(
            UUID unit,
            String post,
            @Nullable UUID assignee,
            Instant promised,
            boolean apologised) {}

    /** What one person is warned of. */
    private static final class Count {
        private int late;
        private int soon;
        private int unexcused;

        private List<String> words() {
            return List.of(
                    Integer.toString(late), Integer.toString(soon), Integer.toString(unexcused));
        }
    }

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final DigestMail mail;
    private final boolean demo;

    EarlyWarnings(
            JdbcClient jdbc,
            Organizations organizations,
            Calendars calendars,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction,
            DigestMail mail,
            @Value("${motcua.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.calendars = calendars;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
        this.mail = mail;
        this.demo = demo;
    }

    @Override
    public String name() {
        return "dossier-early-warning";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(7, 0);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        WorkCalendar common = calendars.common(today);
        if (!common.isWorkingDay(today)) {
            return;
        }
        Instant until = common.closeOf(common.plusWorkingDays(today, WORKING_DAYS_AHEAD));
        Recipients recipients = new Recipients(organizations.chart(), today);
        Map<UUID, Count> counts = new LinkedHashMap<>();
        for (Near near : near(until)) {
            for (UUID person : recipients.of(near.unit(), near.post(), near.assignee())) {
                Count count = counts.computeIfAbsent(person, p -> new Count());
                if (near.promised().isBefore(now)) {
                    count.late++;
                } else {
                    count.soon++;
                }
                count.unexcused += near.apologised() ? 0 : 1;
            }
        }
        transaction.executeWithoutResult(status -> {
            counts.forEach(this::warn);
            mail.to(counts.keySet())
                    .forEach(to -> mail(to, Objects.requireNonNull(counts.get(to.staff()))));
        });
    }

    private List<Near> near(Instant until) {
        return jdbc.sql(NEAR_SQL).param("until", Sql.at(until)).query(this::row).list();
    }

    private Near row(ResultSet row, int number) throws SQLException {
        return new Near(
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                Objects.requireNonNull(row.getString("post")),
                row.getObject("assignee", UUID.class),
                Sql.instant(row, "promised_due"),
                row.getBoolean("apologised"));
    }

    private void warn(UUID person, Count count) {
        notices.queue(Notice.toStaff(person, TEMPLATE, count.words()));
    }

    private void mail(DigestMail.Address to, Count count) {
        notices.queue(
                new Notice(
                        NoticeChannel.EMAIL,
                        to.email(),
                        new Notice.Text(TEMPLATE, to.language(), count.words(), null, demo)));
    }
}
