package vn.motcua.document.signature;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks issuers and time-stamp authorities, where that is configured; small answers only. */
final class SignatureHttp implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int OK = 200;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private String contentType = "application/octet-stream";

    static SignatureHttp posting(String contentType) {
        SignatureHttp http = new SignatureHttp();
        http.setContentType(contentType);
        return http;
    }

    @Override
    public byte @Nullable [] get(String url) {
        return answer(request(url).GET().build());
    }

    @Override
    public @Nullable DataAndUrl get(List<String> urls) {
        for (String url : urls) {
            byte[] answer = get(url);
            if (answer != null && answer.length > 0) {
                return new DataAndUrl(url, answer);
            }
        }
        return null;
    }

    @Override
    public byte @Nullable [] post(String url, byte[] content) {
        return answer(
                request(url)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build());
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    private static HttpRequest.Builder request(String url) {
        if (!url.toLowerCase(Locale.ROOT).matches("https?://.+")) {
            throw new DSSExternalResourceException("Not an address of the web: " + url);
        }
        return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
    }

    private static byte[] answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] content = body.readNBytes(LARGEST);
                if (answer.statusCode() != OK) {
                    throw new DSSExternalResourceException("Status " + answer.statusCode());
                }
                return content;
            }
        } catch (IOException e) {
            throw new DSSExternalResourceException("No answer of " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("Interrupted", e);
        }
    }
}
