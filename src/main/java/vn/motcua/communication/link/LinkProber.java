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
import java.util.concurrent.CancellationException;
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
     * @throws CancellationException where the thread is told to stop, which says nothing of the
     *     address
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
            throw new CancellationException("stopped while asking for an address");
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

    /** Shared between a provider and its customers, or kept for a purpose (RFC 6890). */
    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xFE) == 18
                || first >= 224;
    }

    /** Not of the public part (2000::/3), or one that leads to an IPv4 address (6to4, Teredo). */
    private static boolean isSpecial6(byte[] bytes) {
        boolean relayed = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return (bytes[0] & 0xE0) != 0x20 || relayed || tunnelled;
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (address instanceof Inet6Address ? isSpecial6(bytes) : isSpecial4(bytes))
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    /**
     * The head of the answer is enough; what follows it is not read. Letters that are not ASCII are
     * sent in per cent, as browsers do; the client would send question marks.
     */
    private HttpResponse<InputStream> get(URI at) throws IOException, InterruptedException {
        URI sent = URI.create(at.toASCIIString());
        HttpRequest request = HttpRequest.newBuilder(sent).timeout(PATIENCE).GET().build();
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
