package vn.motcua.communication.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.motcua.communication.link.LinkState.Outcome;

/**
 * Asks for addresses that people typed, and nothing but whether something answers. Such an address
 * may be meant for a network that only this machine sees, so those are not asked, nor after being
 * led there.
 */
final class LinkProber implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 5;
    private static final int LEAST_BAD = 400;

    /** Answers that say more about who asks than about what is there. */
    private static final Set<Integer> SHY = Set.of(401, 403, 405, 429);

    /** What came back; the status is 0 where nothing did. */
    record Answer(Outcome outcome, int status) {}

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI own;
    private final boolean within;

    /**
     * @param own where the program answers itself
     * @param within whether addresses of private networks are asked too
     */
    LinkProber(URI own, boolean within) {
        this.own = own;
        this.within = within;
    }

    /**
     * @param address of the web, or a path here
     */
    Answer ask(String address) {
        try {
            URI at = own.resolve(address);
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                if (!isWeb(at)) {
                    return new Answer(Outcome.BROKEN, 0);
                }
                if (!isAsked(at)) {
                    return new Answer(Outcome.NOT_ASKED, 0);
                }
                HttpResponse<InputStream> answer = get(at);
                Optional<String> onward = answer.headers().firstValue("Location");
                if (answer.statusCode() / 100 != 3 || onward.isEmpty()) {
                    return judged(answer.statusCode());
                }
                at = at.resolve(onward.get());
            }
            return new Answer(Outcome.BROKEN, 0);
        } catch (IllegalArgumentException unreadable) {
            return new Answer(Outcome.BROKEN, 0);
        } catch (IOException unreachable) {
            return new Answer(Outcome.NO_ANSWER, 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.NOT_ASKED, 0);
        }
    }

    private static Answer judged(int status) {
        boolean bad = status >= LEAST_BAD && !SHY.contains(status);
        return new Answer(bad ? Outcome.BROKEN : Outcome.ANSWERS, status);
    }

    private static boolean isWeb(URI at) {
        String scheme = at.getScheme();
        return at.getHost() != null
                && scheme != null
                && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
    }

    private boolean isAsked(URI at) throws UnknownHostException {
        return within
                || own.getAuthority().equals(at.getAuthority())
                || Arrays.stream(InetAddress.getAllByName(at.getHost()))
                        .noneMatch(LinkProber::isPrivate);
    }

    private static boolean isPrivate(InetAddress address) {
        boolean unique =
                address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
        return unique
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    /** The head of the answer is enough; what follows it is not read. */
    private HttpResponse<InputStream> get(URI at) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at).timeout(PATIENCE).GET().build();
        HttpResponse<InputStream> answer =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
