package vn.motcua.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/** The front door of accounts. */
@Component
public class Accounts implements LanguageMemory {

    /** An account to be made for a member of staff. */
    public record NewAccount(UUID staff, String username, Set<Role> roles) {}

    /** An account as an administrator sees it. */
    public record Listed(
            UUID id,
            UUID staff,
            String username,
            Set<Role> roles,
            boolean active,
            boolean secondFactor) {}

    private final AccountStore store;
    private final Passwords passwords;
    private final Organizations organizations;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;
    private final boolean demo;
    private volatile boolean someoneThere;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Organizations organizations,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock,
            @Value("${motcua.demo:false}") boolean demo) {
        this.store = store;
        this.passwords = passwords;
        this.organizations = organizations;
        this.sessions = sessions;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Makes an account whose owner must choose another password at the first sign-in.
     *
     * @return the account's id
     */
    @Transactional
    public UUID create(UUID staff, String username, String rawPassword, Set<Role> roles) {
        String tidy = Usernames.tidy(username);
        List<IdentityRefusal> problems =
                new ArrayList<>(passwords.refusals(tidy, rawPassword, rawPassword));
        if (!Usernames.isFit(tidy)) {
            problems.add(new IdentityRefusal.UsernameUnfit());
        }
        refuse(problems);
        return insert(new NewAccount(staff, tidy, roles), passwords.hash(rawPassword), true);
    }

    /** A hash for {@link #createAllWithHash}; costs some 50 ms. */
    public String hash(String rawPassword) {
        return passwords.hash(rawPassword);
    }

    /**
     * Makes many accounts with one password, for a demo; accounts whose user name is there already
     * stay as they are.
     *
     * @return how many were made
     */
    @Transactional
    public int createAllWithHash(Collection<NewAccount> accounts, String hash) {
        int made = 0;
        for (NewAccount account : accounts) {
            String username = Usernames.tidy(account.username());
            boolean fresh =
                    store.insert(
                            Uuid7.next(),
                            account.staff(),
                            username,
                            hash,
                            account.roles(),
                            false,
                            clock.instant());
            made += fresh ? 1 : 0;
        }
        return made;
    }

    /** Whether nobody can sign in yet and the first administrator is to be made. */
    public boolean isFirstRun() {
        if (demo || someoneThere) {
            return false;
        }
        someoneThere = store.isAny();
        return !someoneThere;
    }

    /** Makes the first administrator; refused once anybody has an account. */
    @Transactional
    public UUID firstRun(String name, String username, String password, String again) {
        store.lockFirstRun();
        if (demo || store.isAny()) {
            throw new RefusalException(new IdentityRefusal.FirstRunOver());
        }
        String tidy = Usernames.tidy(username);
        String fullName = VietnameseText.tidy(name);
        List<IdentityRefusal> problems = new ArrayList<>();
        if (fullName.isEmpty()) {
            problems.add(new IdentityRefusal.NameMissing());
        }
        if (!Usernames.isFit(tidy)) {
            problems.add(new IdentityRefusal.UsernameUnfit());
        }
        problems.addAll(passwords.refusals(tidy, password, again));
        refuse(problems);
        Staff administrator = new Staff(Staff.idOf(tidy), fullName, tidy, Staff.Gender.X);
        organizations.hire(administrator);
        Set<Role> roles = Set.of(Role.STAFF, Role.ADMINISTRATOR);
        String hash = passwords.hash(password);
        return insert(new NewAccount(administrator.id(), tidy, roles), hash, false);
    }

    /** Ends the person's other sessions too. */
    public void changePassword(UUID id, String current, String wished, String again) {
        Account account = account(id);
        List<IdentityRefusal> problems = new ArrayList<>();
        if (!passwords.matches(current, account.passwordHash())) {
            problems.add(new IdentityRefusal.PasswordWrong());
        }
        problems.addAll(passwords.refusals(account.username(), wished, again));
        refuse(problems);
        store.setPassword(id, passwords.hash(wished), false);
        endSessions(account.username());
    }

    /** An administrator gives a password that its owner must change, and ends all sessions. */
    public void resetPassword(UUID id, String wished) {
        Account account = account(id);
        refuse(passwords.refusals(account.username(), wished, wished));
        store.setPassword(id, passwords.hash(wished), true);
        endSessions(account.username());
    }

    /** Closes or opens an account; closing ends its sessions. */
    public void setActive(UUID id, boolean active) {
        Account account = account(id);
        store.setActive(id, active);
        if (!active) {
            endSessions(account.username());
        }
    }

    @Override
    public void remember(SessionHolder holder, String language) {
        if (holder instanceof StaffPrincipal who) {
            store.setLanguage(who.account(), language);
        }
    }

    public List<Listed> all() {
        return store.all().stream()
                .map(a ->
                        new Listed(
                                a.id(),
                                a.staff(),
                                a.username(),
                                a.roles(),
                                a.active(),
                                a.totpSecret() != null))
                .toList();
    }

    private UUID insert(NewAccount account, String hash, boolean mustChange) {
        UUID id = Uuid7.next();
        boolean made =
                store.insert(
                        id,
                        account.staff(),
                        account.username(),
                        hash,
                        account.roles(),
                        mustChange,
                        clock.instant());
        if (!made) {
            throw new RefusalException(new IdentityRefusal.UsernameTaken());
        }
        return id;
    }

    private void endSessions(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    private Account account(UUID id) {
        return store.byId(id)
                .orElseThrow(() -> new RefusalException(new IdentityRefusal.AccountUnknown()));
    }

    private static void refuse(List<IdentityRefusal> problems) {
        if (!problems.isEmpty()) {
            throw new RefusalException(problems);
        }
    }
}
