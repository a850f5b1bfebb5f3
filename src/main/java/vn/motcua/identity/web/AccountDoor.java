package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ApiTokens;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.DigestMail;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SecondFactors;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** One's own account: password, second factor, tokens. */
@Controller
class AccountDoor {

    private static final String SECRET = "newSecondFactor";
    private static final String SECOND_FACTOR = "/account/second-factor";
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final ApiTokens tokens;
    private final DigestMail mail;
    private final CurrentUser user;
    private final PostNames posts;
    private final Clock clock;

    AccountDoor(
            Accounts accounts,
            SecondFactors secondFactors,
            ApiTokens tokens,
            DigestMail mail,
            CurrentUser user,
            PostNames posts,
            Clock clock) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.tokens = tokens;
        this.mail = mail;
        this.user = user;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/account")
    Answer account(Locale locale) {
        return page(null, mail(), locale);
    }

    private FormView mail() {
        return FormView.empty().with("email", mail.of(user.require().account()));
    }

    private Page page(@Nullable String token, FormView mail, Locale locale) {
        SignedIn who = user.require();
        return Page.of(
                "identity/account",
                new AccountPage(
                        who.name(),
                        posts.own(who.staff(), locale),
                        !who.supervises(),
                        secondFactors.isOn(who.account()),
                        tokens.of(who.account()),
                        token,
                        mail));
    }

    /** Where the digest of the morning goes as well; nothing typed ends that. */
    @PostMapping("/account/email")
    Answer email(@RequestParam(name = "email", defaultValue = "") String email, Locale locale) {
        SignedIn who = user.require();
        try {
            mail.set(who.account(), email);
            return Redirect.to("/account").saying("identity.digest.saved");
        } catch (RefusalException refused) {
            FormView typed = FormView.empty().with("email", email).refused(refused);
            return page(null, typed, locale).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping("/account/password")
    Answer passwordForm() {
        return passwordPage(FormView.empty());
    }

    private Page passwordPage(FormView form) {
        boolean must = user.mustChangePassword();
        return Page.of("identity/password", new PasswordPage(form, must));
    }

    /** Ends every session of the account, this one too, so that the new password is known. */
    @PostMapping("/account/password")
    Answer password(
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request) {
        SignedIn who = user.require();
        try {
            accounts.changePassword(who.account(), current, password, again);
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return Redirect.to("/sign-in").saying("identity.password.done");
        } catch (RefusalException refused) {
            return passwordPage(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(SECOND_FACTOR)
    Answer secondFactorForm(HttpServletRequest request) {
        String secret = secondFactors.newSecret();
        request.getSession().setAttribute(SECRET, secret);
        return enrolPage(secret, FormView.empty());
    }

    private Page enrolPage(String secret, FormView form) {
        UUID account = user.require().account();
        String address = secondFactors.address(account, secret);
        boolean on = secondFactors.isOn(account);
        return Page.of("identity/enrol", EnrolPage.of(form, SECOND_FACTOR, secret, address, on));
    }

    @PostMapping(SECOND_FACTOR)
    Answer secondFactor(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request) {
        SignedIn who = user.require();
        HttpSession session = request.getSession();
        if (!(session.getAttribute(SECRET) instanceof String secret)) {
            return Redirect.to(SECOND_FACTOR);
        }
        try {
            var codes = secondFactors.confirm(who.account(), secret, code);
            session.removeAttribute(SECRET);
            return Page.of("identity/codes", new CodesPage(codes, "/account"));
        } catch (RefusalException refused) {
            return enrolPage(secret, FormView.empty().refused(refused))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/account/tokens")
    Answer token(@RequestParam(name = "label", defaultValue = "") String label, Locale locale) {
        SignedIn who = user.require();
        String token = tokens.issue(who.account(), label, clock.instant().plus(TOKEN_LIFE));
        return page(token, mail(), locale);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    Answer revoke(@PathVariable UUID id) {
        if (!tokens.revoke(user.require().account(), id)) {
            throw new RefusalException(new IdentityRefusal.TokenUnknown());
        }
        return Redirect.to("/account").saying("identity.token.revoked");
    }
}
