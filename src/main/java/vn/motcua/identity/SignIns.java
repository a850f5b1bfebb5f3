package vn.motcua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/**
 * Checks passwords and codes. Goes by the real clock. Nothing here runs in a transaction: a counted
 * failure stays counted.
 */
@Component
public class SignIns {

    private final AccountStore store;
    private final Passwords passwords;
    private final RateLimits limits;
    private final SecurityLog security;
    private final IdentityProperties properties;
    private final Organizations organizations;
    private final BusinessClock business;
    private final Clock clock;

    SignIns(
            AccountStore store,
            Passwords passwords,
            RateLimits limits,
            SecurityLog security,
            IdentityProperties properties,
            Organizations organizations,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.limits = limits;
        this.security = security;
        this.properties = properties;
        this.organizations = organizations;
        this.business = business;
        this.clock = clock;
    }

    /**
     * Refuses with {@link IdentityRefusal.SignInFailed} for every reason alike, after the same
     * time.
     */
    public SignInStep password(String username, String password, String address) {
        limits.requireTry("sign-in", address);
        Optional<Account> found = store.byUsername(Usernames.tidy(username));
        if (found.isEmpty() || !found.get().active()) {
            throw failed(passwords.matchesNobody(password));
        }
        Account account = found.get();
        if (account.isLocked(now())) {
            security.refused(Actor.staff(account.staff()), "locked-out", "password", address);
            throw failed(passwords.matchesNobody(password));
        }
        if (!passwords.matches(password, account.passwordHash())) {
            throw failed(countFailure(account, address));
        }
        if (account.totpSecret() != null) {
            return new SignInStep.CodeNeeded(account.id());
        }
        if (mustEnrol(account)) {
            return new SignInStep.EnrolmentNeeded(account.id());
        }
        return done(account);
    }

    /** The code of the app, or one of the recovery codes, each good once. */
    public SignInStep.Done code(UUID id, String code, String address) {
        limits.requireTry("sign-in", address);
        Account account = open(id);
        String tidy = code.replaceAll("[\\s-]+", "");
        if (!rightCode(account, tidy, address)) {
            countFailure(account, address);
            throw new RefusalException(new IdentityRefusal.CodeWrong());
        }
        return done(account);
    }

    /**
     * Asks who is signed in for their password again, and for the code where there is a second
     * factor, before an act that is theirs alone. Failures count as those of signing in do.
     */
    public void confirm(UUID id, String password, String code) {
        String address = ClientAddress.current();
        limits.requireTry("confirm", address);
        Account account = open(id);
        if (!passwords.matches(password, account.passwordHash())) {
            boolean ignored = countFailure(account, address);
            throw new RefusalException(new IdentityRefusal.PasswordWrong());
        }
        if (account.totpSecret() != null
                && !rightCode(account, code.replaceAll("[\\s-]+", ""), address)) {
            boolean ignored = countFailure(account, address);
            throw new RefusalException(new IdentityRefusal.CodeWrong());
        }
        store.succeeded(account.id());
    }

    private boolean rightCode(Account account, String code, String address) {
        String secret = account.totpSecret();
        if (secret == null) {
            return false;
        }
        OptionalLong step = Totp.step(secret, code, now());
        if (step.isEmpty()) {
            return store.useCode(account.id(), TextHash.of(code), now());
        }
        boolean fresh = store.useStep(account.id(), step.getAsLong());
        if (!fresh) {
            security.refused(Actor.staff(account.staff()), "replay", "code", address);
        }
        return fresh;
    }

    /**
     * Refuses to set up a second factor while signing in where the account was closed, locked or
     * given one since its password was found right.
     */
    public void requireEnrolling(UUID id) {
        if (open(id).totpSecret() != null) {
            throw new RefusalException(new IdentityRefusal.SignInFailed());
        }
    }

    private Account open(UUID id) {
        return store.byId(id)
                .filter(a -> a.active() && !a.isLocked(now()))
                .orElseThrow(() -> new RefusalException(new IdentityRefusal.SignInFailed()));
    }

    /**
     * Somebody of the staff who lent their screen to a citizen and goes on with their own work;
     * empty where the account was closed or locked meanwhile.
     */
    public Optional<StaffPrincipal> goOn(StaffPrincipal before) {
        return store.byId(before.account())
                .filter(a -> a.active() && !a.isLocked(now()))
                .map(this::principal);
    }

    /** After enrolling while signing in. */
    public SignInStep.Done enrolled(UUID id) {
        return done(store.byId(id).orElseThrow());
    }

    private SignInStep.Done done(Account account) {
        store.succeeded(account.id());
        return new SignInStep.Done(principal(account), account.language());
    }

    StaffPrincipal principal(Account account) {
        String name =
                organizations
                        .chart()
                        .staff(account.staff())
                        .map(Staff::name)
                        .orElse(account.username());
        return new StaffPrincipal(
                account.id(),
                account.staff(),
                account.username(),
                name,
                account.roles(),
                account.mustChange());
    }

    private boolean mustEnrol(Account account) {
        return switch (properties.secondFactor()) {
            case REQUIRED -> true;
            case OPTIONAL -> {
                OrganizationChart chart = organizations.chart();
                yield chart.postsOf(account.staff(), business.today()).stream()
                        .anyMatch(p -> properties.secondFactorPosts().contains(p.post()));
            }
        };
    }

    private boolean countFailure(Account account, String address) {
        Instant until = now().plus(properties.lockedFor());
        boolean locked = store.failed(account.id(), properties.failures(), until);
        if (locked) {
            security.refused(Actor.staff(account.staff()), "lock-out", "sign-in", address);
        }
        return locked;
    }

    /** The argument only makes sure that the work before it was done. */
    private static RefusalException failed(boolean ignored) {
        return new RefusalException(new IdentityRefusal.SignInFailed());
    }

    private Instant now() {
        return clock.instant();
    }
}
