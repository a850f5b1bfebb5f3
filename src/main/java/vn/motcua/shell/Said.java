package vn.motcua.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** The sentence that a redirect hands to the next page, as it travels in a cookie. */
public record Said(String key, List<String> arguments) {

    public static final String COOKIE = "said";

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    public Said {
        arguments = List.copyOf(arguments);
    }

    public String encoded() {
        String joined = key + SEPARATOR + String.join(SEPARATOR, arguments);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** What the cookie says, if it says anything that could have come from us. */
    static Optional<Said> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty() || cookie.getValue().length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie.getValue());
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1);
            boolean ours = parts[0].matches("[a-z][a-z0-9.-]{0,80}");
            return ours
                    ? Optional.of(new Said(parts[0], Arrays.asList(parts).subList(1, parts.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
