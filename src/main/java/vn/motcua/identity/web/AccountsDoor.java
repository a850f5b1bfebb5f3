package vn.motcua.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Role;
import vn.motcua.identity.SecondFactors;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Option;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Looks after the accounts of others. */
@Controller
class AccountsDoor {

    private static final String LIST = "/admin/accounts";
    private static final String ONE = LIST + "/{id}";

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Organizations organizations;
    private final AccountRights rights;
    private final PostNames posts;

    AccountsDoor(
            Accounts accounts,
            SecondFactors secondFactors,
            Organizations organizations,
            AccountRights rights,
            PostNames posts) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.organizations = organizations;
        this.rights = rights;
        this.posts = posts;
    }

    @GetMapping(LIST)
    Answer list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Locale locale) {
        return page(q, page, FormView.empty(), locale);
    }

    private Page page(String query, int page, FormView form, Locale locale) {
        rights.requireAny();
        List<Accounts.Listed> all = accounts.all();
        Set<UUID> taken = all.stream().map(Accounts.Listed::staff).collect(Collectors.toSet());
        List<AccountsPage.Row> rows =
                all.stream().filter(rights::may).map(a -> row(a, locale)).toList();
        List<Option> without =
                organizations.chart().staff().stream()
                        .filter(s -> !taken.contains(s.id()) && rights.may(s.id()))
                        .map(s -> Option.of(s.id().toString(), label(s, locale)))
                        .toList();
        return Page.of("identity/accounts", AccountsPage.of(query, page, rows, without, form));
    }

    private String label(Staff staff, Locale locale) {
        return Stream.concat(Stream.of(staff.name()), posts.own(staff.id(), locale).stream())
                .limit(2)
                .collect(Collectors.joining(" – "));
    }

    private AccountsPage.Row row(Accounts.Listed account, Locale locale) {
        String name = organizations.chart().staff(account.staff()).map(Staff::name).orElse("");
        return new AccountsPage.Row(
                account.id(),
                account.username(),
                name,
                posts.own(account.staff(), locale),
                account.active(),
                account.secondFactor());
    }

    @PostMapping(LIST)
    Answer create(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        FormView form = FormView.of(typed);
        try {
            UUID staff = staff(form.value("staff"));
            rights.require(staff);
            accounts.create(
                    staff, form.value("username"), form.value("password"), Set.of(Role.STAFF));
            return Redirect.to(LIST).saying("identity.accounts.made", form.value("username"));
        } catch (RefusalException refused) {
            if (refused.first() instanceof IdentityRefusal.NoRight) {
                throw refused;
            }
            return page("", 1, form.refused(refused), locale)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static UUID staff(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new RefusalException(new IdentityRefusal.StaffMissing());
        }
    }

    @GetMapping(ONE)
    Answer one(@PathVariable UUID id, Locale locale) {
        return Page.of(
                "identity/one-account",
                new OneAccountPage(row(rights.require(account(id)), locale), FormView.empty()));
    }

    @PostMapping(ONE + "/password")
    Answer password(
            @PathVariable UUID id,
            @RequestParam(name = "password", defaultValue = "") String password,
            Locale locale) {
        Accounts.Listed account = rights.require(account(id));
        try {
            accounts.resetPassword(id, password);
            return done(id, "identity.accounts.password-given");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().refused(refused);
            return Page.of("identity/one-account", new OneAccountPage(row(account, locale), form))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ONE + "/active")
    Answer active(@PathVariable UUID id, @RequestParam("active") boolean active) {
        rights.require(account(id));
        accounts.setActive(id, active);
        return done(id, active ? "identity.accounts.opened" : "identity.accounts.closed");
    }

    @PostMapping(ONE + "/second-factor")
    Answer secondFactor(@PathVariable UUID id) {
        rights.require(account(id));
        secondFactors.turnOff(id);
        return done(id, "identity.accounts.factor-off");
    }

    private static Redirect done(UUID id, String key) {
        return Redirect.to(LIST + "/" + id).saying(key);
    }

    private Accounts.Listed account(UUID id) {
        return accounts.all().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new IdentityRefusal.AccountUnknown()));
    }
}
