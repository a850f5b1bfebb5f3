package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.identity.Sessions;
import vn.motcua.shell.LocalPath;

/** Begins a citizen's session and says where they go on to. */
@Component
class Entrance {

    /** Where a citizen's own dossiers are. */
    static final String HOME = "/my";

    private final Sessions sessions;
    private final CitizenAccounts accounts;

    Entrance(Sessions sessions, CitizenAccounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** By way of the name where none is known yet. */
    String arrive(
            CitizenPrincipal who,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.begin(who, request, response);
        String wanted = wanted(next);
        return accounts.isNamed(who)
                ? wanted
                : "/my/account/name?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    static String wanted(String next) {
        return LocalPath.isLocal(next) && !next.startsWith("/enter") ? next : HOME;
    }
}
