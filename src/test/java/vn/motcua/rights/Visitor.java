package vn.motcua.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/** Somebody at the program's doors: with a session at the pages, with a token at the interface. */
final class Visitor {

    /** The telephone of the citizen. */
    static final String CITIZEN = "0912345678";

    private static final String FILE = "file:";

    private final Browser pages;
    private final Browser program;
    private final String token;
    private final String formToken;

    private Visitor(WebApplicationContext context, Browser pages, String token, String path) {
        this.pages = pages;
        this.program = new Browser(context);
        this.token = token;
        Element input = Browser.page(pages.open(path)).selectFirst("input[name=_csrf]");
        this.formToken = Objects.requireNonNull(input, "form token on " + path).val();
    }

    static Visitor anonymous(WebApplicationContext context) {
        return new Visitor(context, new Browser(context), "", "/sign-in");
    }

    /** A citizen who signs in by a code. */
    static Visitor citizen(WebApplicationContext context) {
        Browser pages = new Browser(context);
        Citizens.signIn(pages, context, CITIZEN, "Nguyễn Thị Công Dân");
        return new Visitor(context, pages, "", "/my/account/name");
    }

    /** Of any kind. */
    static Visitor of(Person person, WebApplicationContext context, Office office) {
        return switch (person) {
            case ANONYMOUS -> anonymous(context);
            case CITIZEN -> citizen(context);
            default ->
                    signedIn(
                            context,
                            person.username(),
                            DemoLocality.PASSWORD,
                            office.token(person.username()));
        };
    }

    /** Signs in by the form. */
    static Visitor signedIn(
            WebApplicationContext context, String username, String password, String token) {
        Browser pages = new Browser(context);
        assertThat(pages.signIn(username, password).getStatus()).as(username).isEqualTo(303);
        return new Visitor(context, pages, token, "/account/password");
    }

    /** Asks for a page with the session, or of the interface with the token. */
    MockHttpServletResponse ask(HttpMethod method, String path, String sent) {
        return path.startsWith("/api/")
                ? program.send(withToken(call(method, path, sent)))
                : pages.send(form(method, path, sent).param("_csrf", formToken));
    }

    MockHttpServletResponse askWithoutFormToken(HttpMethod method, String path, String sent) {
        return pages.send(form(method, path, sent));
    }

    /** Asks the interface with the session alone. */
    MockHttpServletResponse askWithSession(HttpMethod method, String path, String sent) {
        return pages.send(call(method, path, sent));
    }

    /** Asks for a page with the token alone. */
    MockHttpServletResponse askWithToken(HttpMethod method, String path) {
        return program.send(withToken(MockMvcRequestBuilders.request(method, URI.create(path))));
    }

    private static MockHttpServletRequestBuilder form(HttpMethod method, String path, String sent) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, URI.create(path));
        if (sent.startsWith(FILE)) {
            byte[] content = sent.substring(FILE.length()).getBytes(StandardCharsets.UTF_8);
            return request.contentType(MediaType.MULTIPART_FORM_DATA)
                    .with(upload -> {
                        upload.addPart(new FilePart(content));
                        return upload;
                    });
        }
        for (String field : sent.isEmpty() ? new String[0] : sent.split("&", -1)) {
            String[] pair = field.split("=", 2);
            request = request.param(pair[0], pair[1]);
        }
        return request;
    }

    /** A file of a form; the program deletes it when done, which a mock part refuses. */
    private static final class FilePart extends MockPart {

        FilePart(byte[] content) {
            super("file", "file", content);
        }

        @Override
        public void delete() {}
    }

    /** What is sent is a key and a message. */
    private static MockHttpServletRequestBuilder call(HttpMethod method, String path, String sent) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, URI.create(path));
        if (sent.isEmpty()) {
            return request;
        }
        String[] parts = sent.split(" ", 2);
        return request.header("Idempotency-Key", parts[0])
                .contentType(MediaType.APPLICATION_JSON)
                .content(parts[1].getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder request) {
        return token.isEmpty()
                ? request
                : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
