package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Role;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.SignedIn;
import vn.motcua.identity.SupervisorGate;
import vn.motcua.shell.LocalPath;

/** Begins the session and says where the person goes on to. */
@Component
class Arrival {

    private final Sessions sessions;
    private final CurrentUser user;
    private final LocaleResolver languages;

    Arrival(Sessions sessions, CurrentUser user, LocaleResolver languages) {
        this.sessions = sessions;
        this.user = user;
        this.languages = languages;
    }

    String arrive(
            SignInStep.Done done,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.begin(done.principal(), request, response);
        String language = done.language();
        if (language != null) {
            languages.setLocale(request, response, Locale.of(language));
        }
        if (done.principal().mustChange()) {
            return "/account/password";
        }
        boolean usable = LocalPath.isLocal(next) && !next.startsWith("/sign-in");
        return usable ? next : home();
    }

    /** Where somebody begins the day. */
    String home() {
        return user.signedIn().map(Arrival::home).orElse("/tasks");
    }

    private static String home(SignedIn who) {
        if (who.supervises()) {
            return SupervisorGate.HOME;
        }
        return onlyAdministers(who) ? "/admin/accounts" : "/tasks";
    }

    private static boolean onlyAdministers(SignedIn who) {
        return who.posts().isEmpty() && who.roles().contains(Role.ADMINISTRATOR);
    }
}
