package vn.motcua.catalog.eligibility;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.eligibility.ProbeResult.Outcome;

/**
 * Asks for entrances as the browser of a citizen does who is not signed in yet: the page of the
 * procedure, then where its button leads, then its form.
 */
final class Prober implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What came back, and how far one got. */
    private record Found(Outcome outcome, int status) {}

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI base;

    /**
     * @param base where the program answers, such as {@code http://127.0.0.1:8080}
     */
    Prober(URI base) {
        this.base = base;
    }

    /**
     * @param at business time at which it is noted
     */
    ProbeResult ask(String code, OnlineLevel level, Instant at) {
        long began = System.nanoTime();
        Found found;
        try {
            found = look(code, level);
        } catch (IOException unreachable) {
            found = new Found(Outcome.NO_ANSWER, 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            found = new Found(Outcome.NO_ANSWER, 0);
        }
        int millis = (int) Duration.ofNanos(System.nanoTime() - began).toMillis();
        return new ProbeResult(code, found.outcome(), found.status(), millis, at);
    }

    private Found look(String code, OnlineLevel level) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/catalog/" + code);
        if (page.statusCode() != 200) {
            return new Found(Outcome.NO_PAGE, page.statusCode());
        }
        Optional<String> filing = link(page.body(), "/my/file/" + code);
        if (filing.isEmpty()) {
            return new Found(Outcome.NOT_OFFERED, page.statusCode());
        }
        int door = door(filing.get());
        if (door != 200) {
            return new Found(Outcome.DOOR_SHUT, door);
        }
        Optional<String> form = link(page.body(), "/catalog/" + code + "/form");
        if (form.isEmpty()) {
            return new Found(needsForm(level) ? Outcome.NO_FORM : Outcome.OPEN, door);
        }
        int shown = get(form.get()).statusCode();
        return new Found(shown == 200 ? Outcome.OPEN : Outcome.FORM_BROKEN, shown);
    }

    /** Wholly and partly online are done in a form of the procedure's own. */
    private static boolean needsForm(OnlineLevel level) {
        return level == OnlineLevel.FULL || level == OnlineLevel.PART;
    }

    /** Where filing begins, or the place where one signs in first. */
    private int door(String path) throws IOException, InterruptedException {
        HttpResponse<String> first = get(path);
        Optional<String> onward = first.headers().firstValue("Location").flatMap(this::own);
        return first.statusCode() / 100 == 3 && onward.isPresent()
                ? get(onward.get()).statusCode()
                : first.statusCode();
    }

    /** The path of an address here; none of what leads elsewhere. */
    private Optional<String> own(String location) {
        URI to = base.resolve(location);
        if (!base.getAuthority().equals(to.getAuthority())) {
            return Optional.empty();
        }
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        return Optional.of(to.getRawPath() + query);
    }

    /** The first link of a page that begins so. */
    private static Optional<String> link(String page, String path) {
        Matcher found =
                Pattern.compile("href=\"(" + Pattern.quote(path) + "(?:\\?[^\"]*)?)\"")
                        .matcher(page);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
