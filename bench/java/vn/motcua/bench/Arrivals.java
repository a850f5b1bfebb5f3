package vn.motcua.bench;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.bench.Fates.Coming;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/**
 * All dossiers that come, day by day, each with its number in its agency's day. Few agencies have
 * most of them. Given out batch by batch to whoever asks next.
 */
final class Arrivals {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);
    private static final int NOT_THE_LAST_DAYS = 10;
    private static final int OPEN_SINCE_DAYS = 28;
    private static final double SKEW = 0.9;

    private static final String COUNTERS_SQL =
            "select agency_id, day, last from dossier.code_counter";
    private static final String COUNTED_SQL =
            """
            insert into dossier.code_counter (agency_id, day, last) values (?, ?, ?)
            on conflict (agency_id, day) do update set last = excluded.last
            """;

    private record Serial(UUID agency, LocalDate day) {}

    private final Traffic traffic;
    private final RandomGenerator random;
    private final Map<Serial, Integer> serials;
    private final Iterator<Traffic.Day> days;
    private final Map<LocalDate, Integer> openOn = new HashMap<>();
    private final List<Coming> waiting = new ArrayList<>();
    private int opened;

    private Arrivals(
            Traffic traffic, LocalDate today, int closed, int open, Map<Serial, Integer> serials) {
        this.traffic = traffic;
        this.serials = serials;
        this.random = DossierBench.random(serials.hashCode());
        traffic.days(today.minusDays(OPEN_SINCE_DAYS), today.minusDays(1), open)
                .forEach(day -> openOn.put(day.day(), day.dossiers()));
        this.days = days(today, closed).iterator();
    }

    /**
     * @param jdbc a database that may have dossiers already, whose numbers are gone on from
     */
    static Arrivals of(
            WorkCalendar calendar, Instant now, int closed, int open, JdbcTemplate jdbc) {
        Map<Serial, Integer> serials = new HashMap<>();
        jdbc.query(
                COUNTERS_SQL,
                row -> {
                    serials.put(
                            new Serial(
                                    row.getObject(1, UUID.class),
                                    row.getObject(2, LocalDate.class)),
                            row.getInt(3));
                });
        return new Arrivals(new Traffic(calendar), Zones.dayOf(now), closed, open, serials);
    }

    private List<Traffic.Day> days(LocalDate today, int closed) {
        LocalDate last = today.minusDays(NOT_THE_LAST_DAYS);
        List<Traffic.Day> all = new ArrayList<>(traffic.days(FIRST, last, closed));
        openOn.keySet().stream()
                .filter(day -> day.isAfter(last))
                .sorted()
                .forEach(day -> all.add(new Traffic.Day(day, 0)));
        return all;
    }

    /** The next so many, fewer at the end, none when there are no more. */
    synchronized List<Coming> next(int most) {
        while (waiting.size() < most && days.hasNext()) {
            add(days.next());
        }
        List<Coming> batch = waiting.subList(0, Math.min(most, waiting.size()));
        List<Coming> next = List.copyOf(batch);
        batch.clear();
        return next;
    }

    private void add(Traffic.Day day) {
        int open = openOn.getOrDefault(day.day(), 0);
        int all = day.dossiers() + open;
        double share = all == 0 ? 0 : (double) open / all;
        int openLeft = open;
        int closedLeft = day.dossiers();
        for (Instant at : traffic.moments(day.day(), all, random)) {
            boolean isOpen = closedLeft == 0 || (openLeft > 0 && random.nextDouble() < share);
            openLeft -= isOpen ? 1 : 0;
            closedLeft -= isOpen ? 0 : 1;
            int commune = skewed();
            int serial =
                    serials.merge(new Serial(Locality.agency(commune), day.day()), 1, Integer::sum);
            int stopsAt = isOpen ? opened++ % Locality.STEPS : Locality.STEPS;
            waiting.add(new Coming(commune, day.day(), at, serial, stopsAt, random.nextLong()));
        }
    }

    /** The n-th agency has about 1/n of what the first one has. */
    private int skewed() {
        double all = 0;
        for (int n = 1; n <= Locality.COMMUNES; n++) {
            all += Math.pow(n, -SKEW);
        }
        double place = random.nextDouble() * all;
        int n = 1;
        while (n < Locality.COMMUNES && place > Math.pow(n, -SKEW)) {
            place -= Math.pow(n, -SKEW);
            n++;
        }
        return n - 1;
    }

    /** Notes the last number of each agency's day, so that the program goes on from there. */
    void count(JdbcTemplate jdbc) {
        List<Object[]> rows = new ArrayList<>();
        serials.forEach((key, last) ->
                rows.add(new Object[] {key.agency(), Date.valueOf(key.day()), last}));
        jdbc.batchUpdate(COUNTED_SQL, rows);
    }
}
