package vn.motcua.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A browser without scripts over the whole application, sessions and security included: keeps
 * cookies, sends the form token of the page it saw last.
 */
public final class Browser {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String address = "browser-" + COUNTER.incrementAndGet();
    private String formToken = "";

    public Browser(WebApplicationContext context) {
        Filter request = context.getBean("sessionOfRequest", Filter.class);
        Filter sessions = context.getBean("springSessionRepositoryFilter", Filter.class);
        this.mvc =
                MockMvcBuilders.webAppContextSetup(context)
                        .addFilters(request, sessions)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    public MockHttpServletResponse open(String path) {
        return send(get(java.net.URI.create(path)));
    }

    /** Sends a form; names and values take turns. */
    public MockHttpServletResponse submit(String path, String... fields) {
        MockHttpServletRequestBuilder request = post(java.net.URI.create(path));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return send(request.param("_csrf", formToken));
    }

    /** Signs in by name and password through the form. */
    public MockHttpServletResponse signIn(String username, String password) {
        open("/sign-in");
        return submit("/sign-in", "username", username, "password", password);
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request = request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        // Whom another test of this thread signed in is nobody to this browser.
        TestSecurityContextHolder.clearContext();
        MockHttpServletResponse response;
        try {
            response = mvc.perform(request.with(this::from)).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        for (Cookie cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        Element token = page(response).selectFirst("input[name=_csrf]");
        if (token != null) {
            formToken = token.attr("value");
        }
        return response;
    }

    /** Each browser has a network address of its own, so that limits count them apart. */
    private MockHttpServletRequest from(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    /** The answer's page. */
    public static Document page(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(
                    response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the answer sends the browser. */
    public static String location(MockHttpServletResponse response) {
        return Objects.requireNonNullElse(response.getHeader("Location"), "");
    }

    public boolean hasCookie(String name) {
        return cookies.containsKey(name);
    }

    public String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name).getValue();
    }

    /** Forgets the form token, as somebody else's page would not have it. */
    public Browser withoutFormToken() {
        formToken = "";
        return this;
    }
}
