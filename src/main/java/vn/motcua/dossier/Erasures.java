package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * Erases the persons of dossiers whose time of keeping is over, under the agency's decision to
 * destroy their papers.
 */
@Component
public class Erasures {

    /** How many are shown, and erased by one press. */
    public static final int MOST = 200;

    /**
     * One dossier that is due.
     *
     * @param kept the last day on which it had to be kept
     */
    public record Due(DossierState state, String procedure, String procedureEn, LocalDate kept) {}

    private final ErasureStore store;
    private final States states;
    private final LawBook laws;
    private final Dossiers dossiers;
    private final Access access;
    private final BusinessClock clock;

    Erasures(
            ErasureStore store,
            States states,
            LawBook laws,
            Dossiers dossiers,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.states = states;
        this.laws = laws;
        this.dossiers = dossiers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Dossiers of an agency that are due, the oldest first; at most {@link #MOST}.
     *
     * @throws RefusalException for who may not erase there
     */
    public List<Due> due(UUID agency, SignedIn by) {
        access.require(by, Right.DOSSIER_ERASE, Scope.of(agency));
        LocalDate today = clock.today();
        Instant now = clock.instant();
        List<Due> due = new ArrayList<>();
        ErasureStore.Place after = ErasureStore.Place.FIRST;
        for (List<ErasureStore.Place> some = store.over(agency, after, now);
                !some.isEmpty() && due.size() < MOST;
                some = store.over(agency, after, now)) {
            after = some.getLast();
            add(some, today, due);
        }
        return due.subList(0, Math.min(MOST, due.size()));
    }

    private void add(List<ErasureStore.Place> some, LocalDate today, List<Due> due) {
        List<UUID> ids = some.stream().map(ErasureStore.Place::dossier).toList();
        Map<UUID, DossierState> found = states.of(ids);
        for (UUID id : ids) {
            DossierState s = found.get(id);
            if (s != null) {
                Law law = laws.forDossier(s, today);
                if (Keeping.isOver(s, law)) {
                    String en = law.procedure().nameEn();
                    due.add(new Due(s, law.procedure().name(), en, Keeping.until(s, law)));
                }
            }
        }
    }

    /**
     * Erases those that are due, {@link #MOST} at most.
     *
     * @param ground number of the decision to destroy their papers
     * @return how many
     * @throws RefusalException where no decision is named, or by who may not
     */
    public int erase(UUID agency, String ground, SignedIn by) {
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("ground", ground, 60, wrong);
        Texts.refuse(wrong);
        List<Due> due = due(agency, by);
        for (Due one : due) {
            UUID id = one.state().id();
            dossiers.act(id, new DossierCommand.ErasePerson(ground), key(id), by);
        }
        return due.size();
    }

    /** The same for each dossier, so that two presses at once erase it once. */
    private static UUID key(UUID dossier) {
        return new UUID(dossier.getMostSignificantBits(), ~dossier.getLeastSignificantBits());
    }
}
