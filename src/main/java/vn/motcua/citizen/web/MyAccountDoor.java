package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.AssertedEntry;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.Preference;
import vn.motcua.citizen.Preferences;
import vn.motcua.citizen.Representations;
import vn.motcua.citizen.oidc.Providers;
import vn.motcua.identity.Sessions;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** A citizen's own account: who they are, how they are reached and told. */
@Controller
class MyAccountDoor {

    private static final String PATH = "/my/account";
    private static final String EDIT = PATH + "/edit";

    private final CitizenAccounts accounts;
    private final CurrentCitizen citizen;
    private final Preferences preferences;
    private final Representations representations;
    private final Sessions sessions;
    private final LocaleResolver languages;
    private final BusinessClock clock;
    private final Providers providers;
    private final AssertedEntry entry;

    MyAccountDoor(
            CitizenAccounts accounts,
            CurrentCitizen citizen,
            Preferences preferences,
            Representations representations,
            Sessions sessions,
            LocaleResolver languages,
            BusinessClock clock,
            Providers providers,
            AssertedEntry entry) {
        this.providers = providers;
        this.entry = entry;
        this.accounts = accounts;
        this.citizen = citizen;
        this.preferences = preferences;
        this.representations = representations;
        this.sessions = sessions;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page account(@RequestParam(name = "problem", defaultValue = "") String problem) {
        Citizen who = citizen.require();
        return Page.of(
                "citizen/account",
                new MyAccountPage(
                        who,
                        accounts.verified(who.account()).orElse(null),
                        accounts.contacts(who.account()),
                        preferences.of(who.account()).orElse(null),
                        representations.of(who.account(), clock.today()),
                        providers.all(),
                        entry.links(who.account()),
                        Problem.known(problem)));
    }

    @GetMapping(EDIT)
    Page form() {
        return page(EditPage.of(citizen.require()));
    }

    private Page page(FormView form) {
        Citizen who = citizen.require();
        return Page.of(
                "citizen/edit",
                new EditPage(form, who, accounts.verified(who.account()).orElse(null)));
    }

    @PostMapping(EDIT)
    Answer edit(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Citizen who = citizen.require();
        // What a provider vouches for is not asked, so it is not missed either.
        FormView form =
                accounts.verified(who.account()).stream()
                        .flatMap(v -> v.facts().stream())
                        .reduce(
                                FormView.of(typed),
                                (f, fact) -> f.with(fact, EditPage.of(who).value(fact)),
                                (f, same) -> f);
        try {
            sessions.renew(
                    accounts.edit(citizen.principal().orElseThrow(), form::value),
                    request,
                    response);
            return Redirect.to(PATH).saying("citizen.account.saved");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/preferences")
    Answer prefer(
            @RequestParam(name = "way", defaultValue = "") String way,
            @RequestParam(name = "language", defaultValue = "vi") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Citizen who = citizen.require();
        Preference.Way chosen =
                Stream.of(Preference.Way.values())
                        .filter(w -> w.name().equals(way))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new CitizenRefusal.WayMissing()));
        String known = language.equals("en") ? "en" : "vi";
        preferences.set(who.account(), new Preference(chosen, known));
        languages.setLocale(request, response, Locale.of(known));
        return Redirect.to(PATH).saying("citizen.account.saved");
    }
}
