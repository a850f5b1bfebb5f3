package vn.motcua.citizen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.notice.Notices;

/**
 * Erases an account at the wish of its owner: what it says of the person, the ways in, for whom
 * they act, their drafts. An empty row stays for the journal, which knows its id and nothing else.
 * Dossiers that were filed are kept by the agency for their time.
 */
@Component
public class AccountClosing {

    private final AccountClosingStore store;
    private final CitizenAccounts accounts;
    private final Notices notices;
    private final ObjectProvider<AccountErasure> others;
    private final CitizenSessions sessions;
    private final CurrentCitizen current;
    private final Journal journal;
    private final BusinessClock business;
    private final Clock clock;

    AccountClosing(
            AccountClosingStore store,
            CitizenAccounts accounts,
            Notices notices,
            ObjectProvider<AccountErasure> others,
            CitizenSessions sessions,
            CurrentCitizen current,
            Journal journal,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.notices = notices;
        this.others = others;
        this.sessions = sessions;
        this.current = current;
        this.journal = journal;
        this.business = business;
        this.clock = clock;
    }

    /** Why the account cannot be erased now, such as a dossier that is under way. */
    public List<Refusal> hindrances(UUID account) {
        return others.stream().map(o -> o.hindrance(account)).flatMap(Optional::stream).toList();
    }

    /**
     * Erases it and ends its sessions, which is not undone.
     *
     * @throws RefusalException with all that stands in the way; then nothing was erased
     */
    @Transactional
    public void close(UUID account) {
        List<Refusal> hindrances = hindrances(account);
        if (!hindrances.isEmpty()) {
            throw new RefusalException(hindrances);
        }
        journal.write(
                account,
                CitizenAccounts.STREAM,
                List.of(new CitizenEvent.AccountErased(account)),
                business.instant(),
                new Actor(Actor.Kind.CITIZEN, account));
        others.forEach(other -> other.erase(account));
        accounts.contacts(account).forEach(contact -> notices.forgetCodes(contact.value()));
        if (!store.erase(account, clock.instant())) {
            throw new RefusalException(new CitizenRefusal.RowUnknown());
        }
        sessions.drop(account);
        current.forget();
    }
}
