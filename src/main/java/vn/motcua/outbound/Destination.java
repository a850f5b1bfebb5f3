package vn.motcua.outbound;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One other program that is called. Each try has its time; a call that failed is tried again after
 * a pause; where most fail, none is made for a while.
 */
public final class Destination {

    private static final Logger LOG = LoggerFactory.getLogger(Destination.class);
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    private final String name;
    private final OutboundSettings settings;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final Retry repeats;
    private final Retry unsentOnly;
    private final Measures measures;

    Destination(String name, OutboundSettings settings, HttpClient client, Measures measures) {
        this.name = name;
        this.settings = settings;
        this.client = client;
        this.measures = measures;
        this.breaker = Patience.breaker(name, settings);
        this.repeats = Patience.retry(name, settings, failed -> true, measures);
        this.unsentOnly =
                Patience.retry(
                        name,
                        settings,
                        failed -> failed.reason() == OutboundException.Reason.UNREACHABLE,
                        measures);
        measures.breaker(breaker, one -> isResting() ? 1 : 0);
    }

    private boolean isResting() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    public DestinationState state() {
        return new DestinationState(
                name,
                measures.answers(),
                measures.failures(),
                measures.repeats(),
                measures.mean(),
                isResting());
    }

    /**
     * Calls, again where that helps and does no harm, and waits for the answer.
     *
     * @throws OutboundException where none came that can be read, or the server says it cannot
     */
    public Reply send(Call call) throws OutboundException {
        Retry retry = call.repeatable() ? repeats : unsentOnly;
        try {
            return retry.executeCheckedSupplier(
                    () -> breaker.executeCheckedSupplier(() -> once(call)));
        } catch (OutboundException failed) {
            throw failed;
        } catch (CallNotPermittedException resting) {
            measures.failed(OutboundException.Reason.RESTING, Duration.ZERO);
            throw new OutboundException(
                    OutboundException.Reason.RESTING, name + " is left alone for now", resting);
        } catch (RuntimeException | Error unforeseen) {
            throw unforeseen;
        } catch (Throwable broken) {
            throw new OutboundException(
                    OutboundException.Reason.BROKEN, "Calling " + name + " broke off", broken);
        }
    }

    private Reply once(Call call) throws OutboundException {
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = answer(call);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            Reply reply = new Reply(answer.statusCode(), answer.headers(), answer.body());
            said(call, reply, took);
            if (reply.status() >= FAULT || reply.status() == TOO_MANY) {
                throw new OutboundException(
                        reply.status(), name + " answered with status " + reply.status());
            }
            measures.answered(took);
            return reply;
        } catch (OutboundException failed) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            measures.failed(failed.reason(), took);
            LOG.warn(
                    "Call of {}: {}: {} after {} ms ({})",
                    name,
                    call,
                    failed.reason(),
                    took.toMillis(),
                    failed.getMessage());
            throw failed;
        }
    }

    private void said(Call call, Reply reply, Duration took) {
        LOG.info("Call of {}: {}: {} in {} ms", name, call, reply, took.toMillis());
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "Call of {}: sent {} got {}",
                    name,
                    Masking.body(new String(call.body(), java.nio.charset.StandardCharsets.UTF_8)),
                    Masking.body(reply.text()));
        }
    }

    private HttpResponse<byte[]> answer(Call call) throws OutboundException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.address())
                        .timeout(settings.timeout())
                        .method(
                                call.method().toUpperCase(Locale.ROOT),
                                HttpRequest.BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request.build(), Bounded.to(settings.largest().toBytes()));
        try {
            // The client's own time-out ends with the headers; a body that drips has to end too.
            return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw failed(OutboundException.Reason.LATE, late);
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(OutboundException.Reason.BROKEN, stopped);
        } catch (ExecutionException failed) {
            throw failed(reason(failed), failed);
        }
    }

    private OutboundException failed(OutboundException.Reason reason, Throwable cause) {
        return new OutboundException(
                reason, name + ": " + (cause.getCause() == null ? cause : cause.getCause()), cause);
    }

    /** What the client throws comes wrapped, at times twice. */
    private static OutboundException.Reason reason(Throwable failed) {
        for (Throwable one = failed; one != null; one = one.getCause()) {
            switch (one) {
                case Bounded.TooLargeException _ -> {
                    return OutboundException.Reason.TOO_LARGE;
                }
                case HttpConnectTimeoutException _ -> {
                    return OutboundException.Reason.UNREACHABLE;
                }
                case HttpTimeoutException _ -> {
                    return OutboundException.Reason.LATE;
                }
                case ConnectException _ -> {
                    return OutboundException.Reason.UNREACHABLE;
                }
                case IOException _ -> {
                    if (one.getCause() == null) {
                        return OutboundException.Reason.BROKEN;
                    }
                }
                default -> {
                    // What it wraps says more.
                }
            }
        }
        return OutboundException.Reason.BROKEN;
    }
}
