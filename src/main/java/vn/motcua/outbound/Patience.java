package vn.motcua.outbound;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.function.Predicate;

/** How often a destination is tried again, and when it is left alone. */
final class Patience {

    private static final double TWICE = 2;

    /** Give or take half: clients that failed together do not come back together. */
    private static final double JITTER = 0.5;

    private static final int HALF = 50;
    private static final int TRIALS = 3;

    private Patience() {}

    static CircuitBreaker breaker(String name, OutboundSettings settings) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .failureRateThreshold(HALF)
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(Math.max(1, settings.window() / 2))
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .recordException(Patience::isTheirs)
                        .ignoreException(failed -> !isTheirs(failed))
                        .build());
    }

    /** Whoever answers too much, or is interrupted by us, is not down. */
    private static boolean isTheirs(Throwable failed) {
        return failed instanceof OutboundException one
                && one.reason() != OutboundException.Reason.TOO_LARGE
                && !(one.getCause() instanceof InterruptedException);
    }

    static Retry retry(
            String name,
            OutboundSettings settings,
            Predicate<OutboundException> again,
            Measures measures) {
        Retry retry =
                Retry.of(
                        name,
                        RetryConfig.custom()
                                .maxAttempts(Math.max(1, settings.tries()))
                                .intervalFunction(
                                        IntervalFunction.ofExponentialRandomBackoff(
                                                settings.pause(),
                                                TWICE,
                                                JITTER,
                                                settings.longestPause()))
                                .retryOnException(failed ->
                                        isTheirs(failed) && again.test((OutboundException) failed))
                                .build());
        retry.getEventPublisher().onRetry(_ -> measures.repeated());
        return retry;
    }
}
