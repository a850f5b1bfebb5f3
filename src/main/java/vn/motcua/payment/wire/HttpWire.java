package vn.motcua.payment.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By HTTP; what is logged shows neither secrets nor persons. */
final class HttpWire implements Wire {

    private static final Logger LOG = LoggerFactory.getLogger(HttpWire.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    @Override
    public String post(String address, String json, Map<String, String> headers)
            throws GatewayException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer =
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            LOG.info("Gateway {}: {} {}", address, answer.statusCode(), Masked.json(json));
            if (answer.statusCode() != OK) {
                throw new GatewayException("Status " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new GatewayException("No answer of " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("Interrupted", e);
        }
    }
}
