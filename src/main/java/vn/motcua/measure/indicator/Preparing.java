package vn.motcua.measure.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Measures;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Every few minutes reads anew what pages asked for lately, and of the year so far what all of them
 * show, where dossiers are many.
 */
@Component
class Preparing {

    /** Followers are that far behind at the most when nothing is wrong. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private final PreparedReadings prepared;
    private final Map<String, IndicatorSource> sources;
    private final Measures measures;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final Clock recording;
    private final long many;

    /**
     * @param recording by which events say when they were recorded, also in the demo
     * @param many from how many dossiers on
     */
    Preparing(
            PreparedReadings prepared,
            List<IndicatorSource> sources,
            Measures measures,
            Organizations organizations,
            BusinessClock clock,
            Clock recording,
            @Value("${motcua.figures.prepared-from:200000}") long many) {
        this.prepared = prepared;
        this.sources =
                sources.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        IndicatorSource::code, Function.identity()));
        this.measures = measures;
        this.organizations = organizations;
        this.clock = clock;
        this.recording = recording;
        this.many = many;
    }

    @Scheduled(fixedDelayString = "${motcua.figures.prepared-every:PT5M}", initialDelay = 20_000)
    void prepare() {
        if (measures.dossiers() < many) {
            prepared.clear();
            return;
        }
        Instant known = recording.instant().minus(BEHIND).truncatedTo(ChronoUnit.MILLIS);
        // What was known when a day began can be told only from its first moment on.
        boolean begun = Zones.dayOf(known).equals(Zones.dayOf(recording.instant()));
        if (begun && measures.hasRead(known)) {
            LocalDate today = clock.today();
            Preparation next = Preparation.of(AsKnown.at(known), today, agencies(today));
            Preparation before = Objects.requireNonNullElse(prepared.last(), next);
            before.wishYear(sources);
            next.prepare(before, sources);
            prepared.take(next);
        }
    }

    private Set<UUID> agencies(LocalDate day) {
        return organizations.chart().agencies(day).stream()
                .map(Unit::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
