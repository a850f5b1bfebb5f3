package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CitizenSessions;
import vn.motcua.citizen.Preference;
import vn.motcua.citizen.Preferences;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.StaffPrincipal;
import vn.motcua.shell.LocalPath;

/** Begins a citizen's session and says where they go on to. */
@Component
class Entrance {

    /** Where a citizen's own dossiers are. */
    static final String HOME = "/my";

    private final CitizenSessions sessions;
    private final CitizenAccounts accounts;
    private final Preferences preferences;
    private final LocaleResolver languages;

    Entrance(
            CitizenSessions sessions,
            CitizenAccounts accounts,
            Preferences preferences,
            LocaleResolver languages) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.preferences = preferences;
        this.languages = languages;
    }

    /**
     * By way of the name where none is known yet. At the screen of an officer who is signed in it
     * is the officer who fills in with the citizen.
     */
    String arrive(
            CitizenPrincipal who,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<StaffPrincipal> officer =
                Sessions.holder()
                        .filter(StaffPrincipal.class::isInstance)
                        .map(StaffPrincipal.class::cast);
        CitizenPrincipal arriving = officer.map(o -> accounts.assist(who, o)).orElse(who);
        sessions.begin(arriving, request, response);
        preferences
                .of(who.account())
                .map(Preference::language)
                .filter(language -> !language.isEmpty())
                .ifPresent(l -> languages.setLocale(request, response, Locale.of(l)));
        String wanted = wanted(next);
        return accounts.isNamed(who)
                ? wanted
                : "/my/account/name?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    static String wanted(String next) {
        return LocalPath.isLocal(next) && !next.startsWith("/enter") ? next : HOME;
    }
}
