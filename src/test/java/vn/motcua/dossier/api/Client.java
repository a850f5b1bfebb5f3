package vn.motcua.dossier.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;

/** A program that calls the interface with somebody's token, at a business time. */
final class Client {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What came back. */
    record Reply(int status, HttpHeadersOf headers, String text) {
        JsonNode json() {
            return MAPPER.readTree(text);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    /** Headers of an answer. */
    interface HttpHeadersOf {
        @Nullable String get(String name);
    }

    private final MockMvc mvc;
    private final BusinessClock clock;
    private final String token;

    Client(MockMvc mvc, BusinessClock clock, String token) {
        this.mvc = mvc;
        this.clock = clock;
        this.token = token;
    }

    Reply get(Instant at, String uri, String... headers) {
        return send(at, with(MockMvcRequestBuilders.get(java.net.URI.create(uri)), headers));
    }

    Reply post(Instant at, String uri, @Nullable UUID key, String body) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(java.net.URI.create(uri))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8));
        return send(at, key == null ? request : request.header("Idempotency-Key", key));
    }

    Reply send(Instant at, MockHttpServletRequestBuilder request) {
        MockHttpServletRequestBuilder signed =
                token.isEmpty()
                        ? request
                        : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        Supplier<Reply> call = () -> reply(signed);
        return clock.runAt(at, call);
    }

    private Reply reply(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            return new Reply(
                    response.getStatus(),
                    response::getHeader,
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequestBuilder with(
            MockHttpServletRequestBuilder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
