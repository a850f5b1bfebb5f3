package vn.motcua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Cookies;
import vn.motcua.shell.LocalPath;
import vn.motcua.shell.Redirect;

/**
 * Language and look, kept in this browser; both come back to the page that they were changed on.
 */
@Controller
class Preferences {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Languages languages = new Languages();

    @PostMapping("/language")
    Answer language(
            @RequestParam("lang") String language,
            @RequestParam(name = "back", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Languages.named(language));
        return Redirect.to(LocalPath.orHome(back));
    }

    @PostMapping("/look")
    Answer look(
            @RequestParam("theme") String theme,
            @RequestParam(name = "back", defaultValue = "/") String back,
            HttpServletResponse response) {
        boolean chosen = theme.equals("dark") || theme.equals("light");
        response.addCookie(
                chosen ? Cookies.lasting("theme", theme, A_YEAR) : Cookies.gone("theme"));
        return Redirect.to(LocalPath.orHome(back));
    }
}
