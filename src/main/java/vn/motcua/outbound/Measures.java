package vn.motcua.outbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Counts and times the calls to one destination. */
final class Measures {

    private static final String CALLS = "motcua.outbound.calls";
    private static final String OUTCOME = "outcome";
    private static final String ANSWERED = "answered";

    private final MeterRegistry registry;
    private final Tags tags;

    Measures(MeterRegistry registry, String destination) {
        this.registry = registry;
        this.tags = Tags.of("destination", destination);
    }

    <T> void breaker(T breaker, ToDoubleFunction<T> isOpen) {
        registry.gauge("motcua.outbound.resting", tags, breaker, isOpen);
    }

    void answered(Duration took) {
        took(ANSWERED, took);
    }

    void failed(OutboundException.Reason reason, Duration took) {
        took(reason.name().toLowerCase(Locale.ROOT), took);
    }

    private void took(String outcome, Duration took) {
        registry.timer(CALLS, tags.and(OUTCOME, outcome)).record(took);
    }

    void repeated() {
        registry.counter("motcua.outbound.repeats", tags).increment();
    }

    long answers() {
        return registry.timer(CALLS, tags.and(OUTCOME, ANSWERED)).count();
    }

    Duration mean() {
        return Duration.ofNanos(
                (long)
                        registry.timer(CALLS, tags.and(OUTCOME, ANSWERED))
                                .mean(TimeUnit.NANOSECONDS));
    }

    long failures() {
        return registry.find(CALLS).tags(tags).timers().stream()
                .filter(one -> !ANSWERED.equals(one.getId().getTag(OUTCOME)))
                .mapToLong(io.micrometer.core.instrument.Timer::count)
                .sum();
    }

    long repeats() {
        return (long) registry.counter("motcua.outbound.repeats", tags).count();
    }
}
