package vn.motcua.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.VietnameseText;

/**
 * Hands messages to an SMS gateway by HTTP: {@code POST} of {@code {"id", "from", "to", "text"}}
 * with the token as bearer. Answers of 2xx carry it, 408, 429 and 5xx ask to come again, others
 * refuse.
 */
final class SmsCarrier implements Carrier {

    static final String REFUSED = "sms-refused";

    private static final Logger LOG = LoggerFactory.getLogger(SmsCarrier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI url;
    private final String token;
    private final String sender;
    private final boolean bare;

    SmsCarrier(URI url, String token, String sender, boolean bare) {
        this.url = url;
        this.token = token;
        this.sender = sender;
        this.bare = bare;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            int status =
                    client.send(request(letter), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            if (status / 100 == 2) {
                return new Outcome.Carried();
            }
            LOG.warn("The SMS gateway answered {}", status);
            return status == TIMEOUT || status == TOO_MANY || status / 100 == 5
                    ? new Outcome.TryLater(MailCarrier.NO_ANSWER)
                    : new Outcome.Refused(REFUSED);
        } catch (IOException e) {
            LOG.warn("The SMS gateway took nothing: {}", e.toString());
            return new Outcome.TryLater(MailCarrier.NO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.TryLater(MailCarrier.NO_ANSWER);
        }
    }

    private HttpRequest request(Letter letter) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", letter.key());
        body.put("from", sender);
        body.put("to", letter.recipient());
        body.put("text", bare ? VietnameseText.bare(letter.text()) : letter.text());
        return HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", letter.key())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }
}
