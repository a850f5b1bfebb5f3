package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Walks over the open work of an agency's units and says what a recount would do to it. */
@Component
class RecountSurvey {

    private static final int AT_ONCE = 500;

    private static final String DOSSIERS_SQL =
            """
            select distinct dossier_id from dossier.task
            where unit_id = any(cast(:units as uuid[]))
            order by dossier_id
            """;

    private final JdbcClient jdbc;
    private final States states;
    private final LawBook laws;
    private final BusinessClock clock;

    RecountSurvey(JdbcClient jdbc, States states, LawBook laws, BusinessClock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.laws = laws;
        this.clock = clock;
    }

    /** Those with open work in the agency's units, and in those of agencies merged into it. */
    List<UUID> dossiers(UUID agency) {
        LocalDate today = clock.today();
        OrganizationChart chart = laws.chart();
        Stream<UUID> units =
                chart.versions().stream()
                        .map(Unit::id)
                        .distinct()
                        .filter(unit -> Recounting.binds(unit, agency, chart, today));
        return jdbc.sql(DOSSIERS_SQL)
                .param("units", texts(units))
                .query((row, n) -> Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    /** Every open due once, a few hundred dossiers in memory at a time. */
    void walk(UUID agency, Consumer<RecountLine> each) {
        Instant now = clock.instant();
        List<UUID> ids = dossiers(agency);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            for (DossierState s : states.of(some).values()) {
                Law law = laws.forDossier(s, clock.today());
                Recounting.dues(s, agency, law, now)
                        .forEach(due -> each.accept(RecountLine.of(s, due)));
            }
        }
    }

    RecountPreview preview(UUID agency) {
        List<RecountLine> moved = new ArrayList<>();
        List<RecountEffect> effects = new ArrayList<>();
        walk(
                agency,
                line -> {
                    effects.add(line.effect());
                    if (line.effect().moves() && moved.size() < RecountPreview.SHOWN) {
                        moved.add(line);
                    }
                });
        return new RecountPreview(moved, RecountCounts.of(effects.stream()));
    }

    private static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }
}
