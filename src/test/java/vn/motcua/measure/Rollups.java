package vn.motcua.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.Seeded;

/** Random traffic read into figures, for tests of what is made of them. */
public final class Rollups {

    /** One event with its two times. */
    public record Told(UUID dossier, DossierEvent event, Instant at, Instant recorded) {}

    public static final LocalDate FIRST = Traffic.FIRST;
    public static final int DAYS = Traffic.DAYS;

    private final Traffic traffic;
    private final List<Traffic.Told> told;
    private final JdbcClient jdbc;

    public Rollups(JdbcClient jdbc, Seeded random, int dossiers) {
        this.jdbc = jdbc;
        this.traffic = new Traffic(random);
        this.told = traffic.of(dossiers);
        learn(random);
    }

    public List<UUID> agencies() {
        return traffic.agencies;
    }

    public List<UUID> versions() {
        return traffic.versions;
    }

    /** All events in the order of recording. */
    public List<Told> told() {
        return told.stream()
                .map(one -> new Told(one.dossier(), one.event(), one.at(), one.recorded()))
                .toList();
    }

    public Measures measures() {
        return new Measures(new MeasureStore(jdbc));
    }

    /** In stretches of any length, some days being closed on the way. */
    private void learn(Seeded random) {
        FactStore facts = new FactStore(jdbc);
        int at = 0;
        while (at < told.size()) {
            List<Traffic.Told> stretch =
                    told.subList(at, Math.min(told.size(), at + random.between(1, 60)));
            Set<UUID> dossiers = new LinkedHashSet<>();
            stretch.forEach(one -> dossiers.add(one.dossier()));
            Learning learning = new Learning(facts.current(dossiers));
            stretch.forEach(
                    one -> learning.take(one.dossier(), one.event(), one.at(), one.recorded()));
            Instant now = stretch.getLast().recorded();
            Closing closing = new Closing(new ClosingStore(jdbc), Clock.fixed(now, ZoneOffset.UTC));
            if (!learning.versions().isEmpty()) {
                facts.write(learning);
                closing.reopen(learning.moved().keySet());
            }
            if (random.chance(0.3)) {
                closing.closeUpTo(Zones.dayOf(now).minusDays(random.between(1, 3)));
            }
            at += stretch.size();
        }
    }
}
