package vn.motcua.shell;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** The few cookies of the frame: language, look, the last act's sentence. */
public final class Cookies {

    private Cookies() {}

    public static Cookie lasting(String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }

    public static Cookie gone(String name) {
        return lasting(name, "", Duration.ZERO);
    }
}
