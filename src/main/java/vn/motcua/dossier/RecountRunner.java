package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;

/** Counts the dossiers of a recount one after the other, and notes what became of each. */
@Component
class RecountRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecountRunner.class);

    private final RecountStore store;
    private final Dossiers dossiers;
    private final Journal journal;
    private final LawBook laws;
    private final BusinessClock clock;

    RecountRunner(
            RecountStore store,
            Dossiers dossiers,
            Journal journal,
            LawBook laws,
            BusinessClock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.journal = journal;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * Counts the next dossier.
     *
     * @param who asked for each anew; nobody means that the person may nothing any more
     * @return false when nothing is left
     */
    boolean next(Recount recount, Supplier<Optional<SignedIn>> who) {
        RecountItem item = store.next(recount.id()).orElse(null);
        if (item == null) {
            return false;
        }
        SignedIn by = who.get().orElse(null);
        if (by == null) {
            refused(recount, item, BatchRefusal.of(new IdentityRefusal.NoRight()));
            return true;
        }
        try {
            count(recount, item, by);
        } catch (RefusalException refused) {
            refused(recount, item, BatchRefusal.of(refused.first()));
        } catch (RuntimeException failed) {
            // One dossier that the program fails at must not hold up the others.
            LOG.error("Item {} of recount {} failed", item.no(), recount.id(), failed);
            refused(recount, item, BatchRefusal.of(new BatchDenial.BatchItemFailed()));
        }
        return true;
    }

    private void refused(Recount recount, RecountItem item, BatchRefusal why) {
        store.refused(recount.id(), item.no(), why, clock.instant());
    }

    /** The event says what moved, also when this command was carried out and not noted. */
    private void count(Recount recount, RecountItem item, SignedIn by) {
        DossierCommand command =
                new DossierCommand.RecountDues(recount.id(), recount.number(), recount.agency());
        DossierState after = dossiers.act(item.dossier(), command, item.key(), by).state();
        List<RecountLine> moved =
                journal.findByKey(item.dossier(), item.key())
                        .map(entry -> (DossierEvent.DuesRecounted) journal.event(entry))
                        .map(event -> lines(after, event))
                        .orElse(List.of());
        Stream<RecountEffect> effects =
                Stream.concat(moved.stream().map(RecountLine::effect), left(recount, after, moved));
        store.done(recount.id(), item.no(), RecountCounts.of(effects), moved, clock.instant());
    }

    private static List<RecountLine> lines(DossierState s, DossierEvent.DuesRecounted event) {
        return event.dues().stream().map(move -> RecountLine.of(s, move)).toList();
    }

    /** What the command left where it was; a calendar that changed since is another recount's. */
    private Stream<RecountEffect> left(Recount recount, DossierState s, List<RecountLine> moved) {
        Law law = laws.forDossier(s, clock.today());
        Set<Integer> gone = moved.stream().map(RecountLine::task).collect(Collectors.toSet());
        return Recounting.dues(s, recount.agency(), law, clock.instant()).stream()
                .filter(due -> !gone.contains(due.task().no()))
                .map(RecountDue::effect)
                .map(effect -> effect.moves() ? RecountEffect.UNCHANGED : effect);
    }
}
