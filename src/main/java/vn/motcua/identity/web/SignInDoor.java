package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SampleAccounts;
import vn.motcua.identity.SecondFactors;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.SignIns;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Name and password, then a code where the account asks for one. */
@Controller
class SignInDoor {

    private static final String CODE = "/sign-in/code";
    private static final String ENROL = "/sign-in/enrol";

    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final Accounts accounts;
    private final Arrival arrival;
    private final CurrentUser user;
    private final Clock clock;
    private final ObjectProvider<SampleAccounts> samples;

    SignInDoor(
            SignIns signIns,
            SecondFactors secondFactors,
            Accounts accounts,
            Arrival arrival,
            CurrentUser user,
            Clock clock,
            ObjectProvider<SampleAccounts> samples) {
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.accounts = accounts;
        this.arrival = arrival;
        this.user = user;
        this.clock = clock;
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    Answer form(
            @RequestParam(name = "next", defaultValue = "") String next,
            @RequestParam(name = "out", required = false) @Nullable String out) {
        if (accounts.isFirstRun()) {
            return Redirect.to("/first-run");
        }
        return user.signedIn().isPresent()
                ? Redirect.to(arrival.home())
                : page(FormView.empty(), next, out != null);
    }

    private Page page(FormView form, String next, boolean signedOut) {
        return Page.of(
                "identity/sign-in",
                new SignInPage(form, next, signedOut, samples.getIfAvailable()));
    }

    @PostMapping("/sign-in")
    Answer signIn(
            @RequestParam(name = "username", defaultValue = "") String username,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "next", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            SignInStep step = signIns.password(username, password, request.getRemoteAddr());
            return Redirect.to(
                    switch (step) {
                        case SignInStep.Done done -> arrival.arrive(done, next, request, response);
                        case SignInStep.CodeNeeded(var account) -> {
                            new PendingSignIn(account, "", next, clock.instant()).keep(request);
                            yield CODE;
                        }
                        case SignInStep.EnrolmentNeeded(var account) -> {
                            String secret = secondFactors.newSecret();
                            new PendingSignIn(account, secret, next, clock.instant()).keep(request);
                            yield ENROL;
                        }
                    });
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("username", username).refused(refused);
            return page(form, next, false).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping("/sign-in/code")
    Answer codeForm(HttpServletRequest request) {
        return pending(request)
                .filter(p -> !p.enrols())
                .<Answer>map(p -> Page.of("identity/code", new CodePage(FormView.empty())))
                .orElse(Redirect.to("/sign-in"));
    }

    @PostMapping("/sign-in/code")
    Answer code(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingSignIn> pending = pending(request).filter(p -> !p.enrols());
        if (pending.isEmpty()) {
            return Redirect.to("/sign-in");
        }
        try {
            SignInStep.Done done =
                    signIns.code(pending.get().account(), code, request.getRemoteAddr());
            return Redirect.to(arrival.arrive(done, pending.get().next(), request, response));
        } catch (RefusalException refused) {
            return Page.of("identity/code", new CodePage(FormView.empty().refused(refused)))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping("/sign-in/enrol")
    Answer enrolForm(HttpServletRequest request) {
        return pending(request)
                .filter(PendingSignIn::enrols)
                .<Answer>map(p -> enrolPage(p, FormView.empty()))
                .orElse(Redirect.to("/sign-in"));
    }

    private Page enrolPage(PendingSignIn pending, FormView form) {
        String address = secondFactors.address(pending.account(), pending.secret());
        return Page.of(
                "identity/enrol", EnrolPage.of(form, ENROL, pending.secret(), address, false));
    }

    @PostMapping("/sign-in/enrol")
    Answer enrol(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingSignIn> pending = pending(request).filter(PendingSignIn::enrols);
        if (pending.isEmpty()) {
            return Redirect.to("/sign-in");
        }
        PendingSignIn found = pending.get();
        try {
            signIns.requireEnrolling(found.account());
            var codes = secondFactors.confirm(found.account(), found.secret(), code);
            SignInStep.Done done = signIns.enrolled(found.account());
            String next = arrival.arrive(done, found.next(), request, response);
            return Page.of("identity/codes", new CodesPage(codes, next));
        } catch (RefusalException refused) {
            return enrolPage(found, FormView.empty().refused(refused))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant());
    }
}
