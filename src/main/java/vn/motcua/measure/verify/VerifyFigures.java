package vn.motcua.measure.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.command.Command;
import vn.motcua.command.Outcome;

/**
 * {@code verify-figures}: counts every figure again from raw events and says how many it compared;
 * one that differs is named, and all is not well.
 */
public final class VerifyFigures implements Command {

    private static final int NAMED = 20;

    private static final String MOVED_SQL =
            """
            select day, known, concat_ws(' ', agency, resolver, version, channel) as by, counted, n
            from measure.delta where n <> 0
            """;
    private static final String STANDING_SQL =
            """
            with counted as (
                select s.day, concat_ws(' ', s.agency, s.resolver, s.version, s.channel) as by, s.counted, s.n
                from measure.stock s),
            again as (
                select c.day, concat_ws(' ', d.agency, d.resolver, d.version, d.channel) as by, d.counted, sum(d.n) as n
                from measure.closed_day c join measure.delta d on d.day <= c.day and d.known <= c.known
                where d.counted in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE')
                group by 1, 2, 3 having sum(d.n) <> 0)
            select day, by, counted, coalesce(c.n, 0) as stands, coalesce(a.n, 0) as summed
            from counted c full join again a using (day, by, counted)
            """;

    private static final String MONTHS_SQL =
            """
            with again as (
                select to_char(day, 'YYYY-MM') as month, to_char(known, 'YYYY-MM') as known,
                    concat_ws(' ', agency, version, channel) as by, counted, sum(n) as n
                from measure.delta
                where counted not in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE')
                group by 1, 2, 3, 4
                union all
                select to_char(day, 'YYYY-MM'), 'total', concat_ws(' ', agency, version), counted, sum(n)
                from measure.delta
                group by 1, 2, 3, 4),
            kept as (
                select to_char(month, 'YYYY-MM') as month, to_char(known, 'YYYY-MM') as known,
                    concat_ws(' ', agency, version, channel) as by, counted, n
                from measure.month
                union all
                select to_char(month, 'YYYY-MM'), 'total', concat_ws(' ', agency, version), counted, n
                from measure.month_total)
            select month, known, by, counted, coalesce(k.n, 0) as kept, coalesce(a.n, 0) as summed
            from kept k full join again a using (month, known, by, counted)
            where k.n <> 0 or a.n <> 0
            """;

    @Override
    public String name() {
        return "verify-figures";
    }

    @Override
    public Outcome run(DataSource database) {
        Map<RawDossier.Place, Integer> raw = new HashMap<>();
        AtomicInteger moved = new AtomicInteger();
        int dossiers =
                new RawJournal(database)
                        .each(one ->
                                one.moves()
                                        .forEach((place, n) -> raw.merge(place, n, Integer::sum)));
        raw.values().removeIf(n -> n == 0);
        RawRegisters.Compared payments = RawPayments.compare(database);
        List<String> wrong = new ArrayList<>(payments.wrong());
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(MOVED_SQL)
                .query(row -> {
                    RawDossier.Place place =
                            new RawDossier.Place(
                                    row.getObject("day", LocalDate.class),
                                    row.getObject("known", LocalDate.class),
                                    row.getString("by"),
                                    row.getString("counted"));
                    int again = Objects.requireNonNullElse(raw.remove(place), 0);
                    moved.incrementAndGet();
                    if (again != row.getInt("n")) {
                        wrong.add(differs(place, row.getInt("n"), again));
                    }
                });
        moved.addAndGet(raw.size());
        raw.forEach((place, again) -> wrong.add(differs(place, 0, again)));
        AtomicInteger standing = new AtomicInteger();
        jdbc.sql(STANDING_SQL)
                .query(row -> {
                    standing.incrementAndGet();
                    if (row.getLong("stands") != row.getLong("summed")) {
                        wrong.add(
                                "%s, %s, %s: stands as %d, sums up to %d"
                                        .formatted(
                                                row.getObject("day", LocalDate.class),
                                                row.getString("by"),
                                                row.getString("counted"),
                                                row.getLong("stands"),
                                                row.getLong("summed")));
                    }
                });
        AtomicInteger months = new AtomicInteger();
        jdbc.sql(MONTHS_SQL)
                .query(row -> {
                    months.incrementAndGet();
                    if (row.getLong("kept") != row.getLong("summed")) {
                        wrong.add(
                                "%s, known %s, %s, %s: kept for the month as %d, days sum up to %d"
                                        .formatted(
                                                row.getString("month"),
                                                row.getString("known"),
                                                row.getString("by"),
                                                row.getString("counted"),
                                                row.getLong("kept"),
                                                row.getLong("summed")));
                    }
                });
        RawRegisters.Compared registers = RawRegisters.compare(database);
        wrong.addAll(registers.wrong());
        return outcome(
                dossiers,
                moved.get(),
                standing.get(),
                months.get(),
                registers.compared(),
                payments.compared(),
                wrong);
    }

    private static String differs(RawDossier.Place place, int kept, int again) {
        return "%s, known %s, %s, %s: kept as %d, counted again %d"
                .formatted(place.day(), place.known(), place.by(), place.counted(), kept, again);
    }

    private static Outcome outcome(
            int dossiers,
            int moved,
            int standing,
            int months,
            int registers,
            int payments,
            List<String> wrong) {
        List<String> lines = new ArrayList<>(wrong.subList(0, Math.min(NAMED, wrong.size())));
        lines.add(
                "%d figures of %d dossiers counted again from raw events (%d movements, %d stands of closed days, %d months, %d of plans and letters, %d of payments), %d differ."
                        .formatted(
                                moved + standing + months + registers + payments,
                                dossiers,
                                moved,
                                standing,
                                months,
                                registers,
                                payments,
                                wrong.size()));
        return new Outcome(wrong.isEmpty() && moved > 0, lines);
    }
}
