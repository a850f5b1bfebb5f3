package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;

/** Accepted initiatives gathered into one list, approved by a leader and sent up. */
@Component
public class InitiativeLists {

    private static final int FIRST_YEAR = 2010;

    private final ListStore store;
    private final Initiatives initiatives;
    private final InitiativeJournal journal;
    private final InitiativeAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    InitiativeLists(
            ListStore store,
            Initiatives initiatives,
            InitiativeJournal journal,
            InitiativeAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The latest year first. */
    public List<InitiativeList> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public InitiativeList find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new InitiativeRefusal.NoSuchList()));
    }

    /** Those that somebody is told of: from outside, those that were approved. */
    public List<InitiativeList> all(SignedIn by) {
        return all().stream().filter(list -> isTold(list, by)).toList();
    }

    /**
     * @throws RefusalException where there is none that this person is told of
     */
    public InitiativeList find(UUID id, SignedIn by) {
        InitiativeList list = find(id);
        if (!isTold(list, by)) {
            throw new RefusalException(new InitiativeRefusal.NoSuchList());
        }
        return list;
    }

    public static boolean isTold(InitiativeList list, SignedIn by) {
        return list.state() != ListState.OPEN || !by.supervises();
    }

    /** What stands in a list, in the order of proposal. */
    public List<Initiative> items(UUID list) {
        return initiatives.everything().stream()
                .filter(one -> list.equals(one.list()))
                .toList()
                .reversed();
    }

    /** What may stand in a list that is open: in it already, or accepted and in none. */
    public List<Initiative> choices(InitiativeList list) {
        OrganizationChart chart = organizations.chart();
        Set<UUID> below = chart.subtree(list.agency(), clock.today());
        return initiatives.everything().stream()
                .filter(one ->
                        list.id().equals(one.list())
                                || one.state() == InitiativeState.ACCEPTED
                                        && below.contains(one.unit()))
                .toList()
                .reversed();
    }

    /**
     * Opens a list; sent again under the same id it is opened once.
     *
     * @param agency null for one that cannot be read
     */
    @Transactional
    public void open(UUID id, @Nullable UUID agency, int year, String title, SignedIn by) {
        access.requireManager(by);
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (agency == null || organizations.chart().unit(agency, today).isEmpty()) {
            wrong.add(new ListRefusal.ListAgencyMissing());
        } else {
            access.requireManage(agency, by);
        }
        if (year < FIRST_YEAR || year > today.getYear()) {
            wrong.add(new ListRefusal.ListYearWrong());
        }
        if (title.isBlank()) {
            wrong.add(new ListRefusal.ListTitleMissing());
        }
        ProposalTyped.tooLong("title", title, ProposalTyped.LINE, wrong);
        refuse(wrong);
        UUID whose = Objects.requireNonNull(agency);
        if (store.insert(id, whose, year, title.strip(), clock.instant(), by.staff())) {
            journal.write(id, new InitiativeEvent.ListOpened(whose, year, title.strip()), by);
        }
    }

    private InitiativeList own(UUID id, SignedIn by) {
        InitiativeList list = find(id);
        access.requireManage(list.agency(), by);
        return list;
    }

    /** Says which initiatives stand in an open list; those not named go out of it. */
    @Transactional
    public void fill(UUID id, Set<UUID> wanted, SignedIn by) {
        InitiativeList list = own(id, by);
        if (!store.lock(id)) {
            throw new RefusalException(new ListRefusal.ListClosed());
        }
        List<UUID> kept = new ArrayList<>();
        Set<UUID> unknown = new HashSet<>(wanted);
        for (Initiative one : choices(list)) {
            boolean in = id.equals(one.list());
            boolean stays = wanted.contains(one.id());
            unknown.remove(one.id());
            if (stays) {
                kept.add(one.id());
            }
            if (stays && !in) {
                initiatives.listed(one, InitiativeStep.LIST, id, by);
            } else if (in && !stays) {
                initiatives.listed(one, InitiativeStep.UNLIST, null, by);
            }
        }
        if (!unknown.isEmpty()) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        journal.write(id, new InitiativeEvent.ListFilled(kept), by);
    }

    /** A leader of the agency approves what is to go up. */
    @Transactional
    public void approve(UUID id, SignedIn by) {
        InitiativeList list = find(id);
        access.requireApprove(list.agency(), by);
        if (!store.lock(id)) {
            throw new RefusalException(new ListRefusal.ListClosed());
        }
        List<UUID> items = items(id).stream().map(Initiative::id).toList();
        if (items.isEmpty()) {
            throw new RefusalException(new ListRefusal.ListEmpty());
        }
        store.approve(id, clock.today(), by.staff());
        journal.write(id, new InitiativeEvent.ListApproved(items), by);
    }

    /**
     * Notes that an approved list went up.
     *
     * @param on null for a day that cannot be read
     * @param file hash of the signed paper; blank where none is kept
     */
    @Transactional
    public void send(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String recipient,
            String file,
            String fileName,
            SignedIn by) {
        InitiativeList list = own(id, by);
        if (list.state() != ListState.APPROVED) {
            throw new RefusalException(
                    list.state() == ListState.OPEN
                            ? new ListRefusal.ListNotApproved()
                            : new ListRefusal.ListClosed());
        }
        List<Refusal> wrong = new ArrayList<>();
        if (number.isBlank() || number.length() > InitiativeRules.NUMBER) {
            wrong.add(new ListRefusal.ListNumberMissing());
        }
        if (recipient.isBlank()) {
            wrong.add(new ListRefusal.RecipientMissing());
        }
        ProposalTyped.tooLong("recipient", recipient, ProposalTyped.LINE, wrong);
        if (on == null || on.isAfter(clock.today()) || on.isBefore(approvedOn(list))) {
            wrong.add(new InitiativeRefusal.InitiativeDayWrong("on"));
        }
        refuse(wrong);
        LocalDate day = Objects.requireNonNull(on);
        InitiativeList sent =
                new InitiativeList(
                        id,
                        list.agency(),
                        list.year(),
                        list.title(),
                        ListState.SENT,
                        list.approvedOn(),
                        list.approvedBy(),
                        recipient.strip(),
                        number.strip(),
                        day,
                        file,
                        fileName);
        if (!store.send(sent)) {
            throw new RefusalException(new ListRefusal.ListClosed());
        }
        items(id).forEach(one -> initiatives.sent(one, number.strip(), day, by));
        journal.write(
                id, new InitiativeEvent.ListSent(number.strip(), day, recipient.strip(), file), by);
    }

    private static LocalDate approvedOn(InitiativeList list) {
        return Objects.requireNonNull(list.approvedOn());
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
