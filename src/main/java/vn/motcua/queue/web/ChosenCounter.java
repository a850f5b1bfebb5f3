package vn.motcua.queue.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import vn.motcua.shell.Cookies;

/** The counter at which this browser stands, remembered for a season. */
record ChosenCounter(@Nullable UUID agency, int counter) {

    private static final String NAME = "queue-counter";
    private static final Duration SEASON = Duration.ofDays(120);
    private static final ChosenCounter NONE = new ChosenCounter(null, 0);

    /** What the cookie says, if it is one of ours. */
    static ChosenCounter of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String value = cookie == null ? "" : cookie.getValue();
        if (!value.matches("[0-9a-f-]{36}_[0-9]{1,3}")) {
            return NONE;
        }
        int at = value.indexOf('_');
        try {
            return new ChosenCounter(
                    UUID.fromString(value.substring(0, at)),
                    Integer.parseInt(value.substring(at + 1)));
        } catch (IllegalArgumentException notOurs) {
            return NONE;
        }
    }

    /** The number chosen at an agency, or null where the choice was for another. */
    @Nullable Integer at(UUID other) {
        return other.equals(agency) ? counter : null;
    }

    Cookie cookie() {
        return Cookies.lasting(NAME, agency + "_" + counter, SEASON);
    }
}
