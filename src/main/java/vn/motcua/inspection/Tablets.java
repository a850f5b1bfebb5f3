package vn.motcua.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;

/**
 * Visits on devices that have no connection: taken along by who is of the team, then joined one
 * answer and one photograph at a time. Each has an id that the device made, so a device that is
 * stopped in the middle begins again and nothing is lost or doubled.
 */
@Component
public class Tablets {

    /** Longest name of a device. */
    public static final int DEVICE = 60;

    private final InspectionRounds rounds;
    private final RoundStore roundStore;
    private final VisitStore visits;
    private final TabletStore store;
    private final Checks checks;
    private final InspectionJournal journal;
    private final BusinessClock clock;

    Tablets(
            InspectionRounds rounds,
            RoundStore roundStore,
            VisitStore visits,
            TabletStore store,
            Checks checks,
            InspectionJournal journal,
            BusinessClock clock) {
        this.rounds = rounds;
        this.roundStore = roundStore;
        this.visits = visits;
        this.store = store;
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The round of a visit that this person may take along now.
     *
     * @throws RefusalException for somebody who is not of the team, or of a visit that does not run
     */
    public InspectionRound forTeam(UUID visit, SignedIn by) {
        return requireTeam(rounds.ofVisit(visit, by), visit, by);
    }

    private static InspectionRound requireTeam(InspectionRound round, UUID visit, SignedIn by) {
        if (round.role(by.staff()).isEmpty()) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        if (round.visit(visit).orElseThrow().state() != VisitState.RUNNING) {
            throw new RefusalException(new VisitRefusal.NotAnsweredNow());
        }
        return round;
    }

    /** Who took a visit along, oldest first. */
    public List<TakenAlong> of(UUID visit) {
        return store.ofVisit(visit);
    }

    /**
     * Notes that a device takes a visit along; sent again under the same id it is noted once.
     *
     * @throws RefusalException for somebody else than the team, and without a name of the device
     */
    @Transactional
    public TakenAlong take(UUID visit, UUID id, String device, SignedIn by) {
        InspectionRound round = requireTeam(rounds.held(visit, by), visit, by);
        Optional<TakenAlong> before = store.takenAlong(id);
        if (before.isPresent()) {
            return before.filter(one -> one.visit().equals(visit) && one.staff().equals(by.staff()))
                    .orElseThrow(() -> new RefusalException(new TabletRefusal.DeviceIdTaken()));
        }
        String name = device.strip();
        if (name.isEmpty() || name.length() > DEVICE) {
            throw new RefusalException(new TabletRefusal.DeviceNameMissing(DEVICE));
        }
        TakenAlong one = new TakenAlong(id, visit, by.staff(), name, clock.instant());
        if (!store.insert(one)) {
            throw new RefusalException(new TabletRefusal.DeviceIdTaken());
        }
        journal.write(round.id(), new InspectionEvent.VisitTakenAlong(id, visit, name), by);
        return one;
    }

    /**
     * The device that something is joined from.
     *
     * @throws RefusalException where it did not take the visit along, somebody else did with it, or
     *     its holder is not of the team any more
     */
    public TakenAlong require(UUID visit, UUID along, SignedIn by) {
        Optional<TakenAlong> taken =
                store.takenAlong(along).filter(one -> one.visit().equals(visit));
        boolean own = taken.filter(one -> one.staff().equals(by.staff())).isPresent();
        if (own && !isOfTeam(visit, by)) {
            throw new RefusalException(new TabletRefusal.NoLongerOfTeam());
        }
        InspectionRound round = rounds.ofVisit(visit, by);
        if (round.role(by.staff()).isEmpty()) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        TakenAlong one =
                taken.orElseThrow(() -> new RefusalException(new TabletRefusal.NotTakenAlong()));
        if (!own) {
            throw new RefusalException(new TabletRefusal.TakenAlongByAnother());
        }
        return one;
    }

    private boolean isOfTeam(UUID visit, SignedIn by) {
        return visits.roundOf(visit)
                .flatMap(roundStore::find)
                .flatMap(round -> round.role(by.staff()))
                .isPresent();
    }

    /**
     * Keeps a photograph; sent again under the same id it is kept once.
     *
     * @throws RefusalException with what is wrong; then nothing is kept
     */
    @Transactional
    public void photograph(TakenAlong along, PhotographTyped typed, SignedIn by) {
        UUID id = along.visit();
        InspectionRound round = rounds.held(id, by);
        Optional<Photograph> before = store.photograph(typed.id());
        if (before.isPresent()) {
            requireSame(before.get(), id, typed, by);
            return;
        }
        requireTeam(round, id, by);
        if (!checks.isAsked(round.visit(id).orElseThrow(), typed.subject())) {
            throw new RefusalException(new VisitRefusal.ItemUnknown());
        }
        if (typed.file().isEmpty()) {
            throw new RefusalException(new TabletRefusal.PhotographMissing());
        }
        Instant now = clock.instant();
        Photograph one =
                new Photograph(
                        typed.id(),
                        id,
                        typed.subject(),
                        typed.file(),
                        typed.fileName(),
                        along.device(),
                        typed.takenAt(),
                        now,
                        by.staff());
        if (!store.insert(one)) {
            throw new RefusalException(new TabletRefusal.PhotographIdTaken());
        }
        journal.write(
                round.id(),
                new InspectionEvent.Photographed(
                        one.id(), id, one.subject().dossier(), one.subject().item(), one.file()),
                by);
    }

    private static void requireSame(
            Photograph before, UUID visit, PhotographTyped typed, SignedIn by) {
        boolean same =
                before.visit().equals(visit)
                        && before.subject().equals(typed.subject())
                        && before.by().equals(by.staff())
                        && (typed.file().isEmpty() || before.file().equals(typed.file()));
        if (!same) {
            throw new RefusalException(new TabletRefusal.PhotographIdTaken());
        }
    }

    /** Photographs of a visit by what they show, in the order in which they came. */
    public Map<Answer.Subject, List<Photograph>> photographs(UUID visit) {
        return store.photographs(visit).stream()
                .collect(Collectors.groupingBy(Photograph::subject));
    }

    public Optional<Photograph> photograph(UUID visit, UUID photograph) {
        return store.photograph(photograph).filter(one -> one.visit().equals(visit));
    }
}
