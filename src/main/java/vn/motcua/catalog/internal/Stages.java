package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** How internal procedures get further: each stage a dated fact with what proves it. */
@Component
public class Stages {

    private final InternalProcedures procedures;
    private final StageStore store;
    private final Journal journal;
    private final BusinessClock clock;

    Stages(InternalProcedures procedures, StageStore store, Journal journal, BusinessClock clock) {
        this.procedures = procedures;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes that a stage was reached. Where it was noted before this corrects it; both are kept.
     *
     * @throws RefusalException with everything that is wrong; then nothing is noted
     */
    @Transactional
    public void note(StageFact fact, SignedIn by) {
        InternalProcedures.Entry entry = living(fact.procedure(), by);
        List<Refusal> wrong =
                InternalRules.problems(fact, entry.procedure(), entry.standing(), clock.today());
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Optional<StageFact> before =
                Optional.ofNullable(entry.standing().facts().get(fact.stage()));
        if (before.filter(one -> one.id().equals(fact.id())).isPresent()) {
            return; // The form was sent twice.
        }
        if (before.filter(one -> digest(one).equals(digest(fact))).isPresent()) {
            throw new RefusalException(new InternalRefusal.NothingCorrected());
        }
        write(
                fact.procedure(),
                new InternalEvent.StageNoted(
                        fact.id(),
                        fact.stage(),
                        fact.on(),
                        fact.document(),
                        before.map(StageFact::id).orElse(null),
                        digest(fact)),
                by);
        before.ifPresent(one -> store.end(one.id(), clock.instant()));
        store.note(fact, clock.instant());
    }

    /** Held until the act is over, so that whoever comes at the same time sees what it did. */
    private InternalProcedures.Entry living(UUID id, SignedIn by) {
        boolean there = journal.lock(id).isPresent();
        InternalProcedures.Entry entry = procedures.find(id, by);
        if (!there || entry.procedure().endedOn() != null) {
            throw new RefusalException(new InternalRefusal.InternalEnded());
        }
        return entry;
    }

    private static String digest(StageFact f) {
        return TextHash.hex(
                String.join(
                        "\n",
                        f.stage().name(),
                        f.on().toString(),
                        f.document(),
                        f.signer(),
                        f.authority(),
                        f.place(),
                        f.link(),
                        f.file()));
    }

    /**
     * Says that a stage was noted wrongly and is not reached.
     *
     * @throws RefusalException where a later stage rests on it
     */
    @Transactional
    public void withdraw(UUID procedure, Stage stage, SignedIn by) {
        Standing standing = living(procedure, by).standing();
        StageFact fact = standing.facts().get(stage);
        if (fact == null) {
            throw new RefusalException(new InternalRefusal.StageSkipped());
        }
        if (standing.facts().keySet().stream().anyMatch(other -> other.compareTo(stage) > 0)) {
            throw new RefusalException(new InternalRefusal.StageRestedOn());
        }
        write(procedure, new InternalEvent.StageWithdrawn(fact.id(), stage), by);
        store.end(fact.id(), clock.instant());
    }

    /** Notes that what it follows from changes; sent again under the same id it is noted once. */
    @Transactional
    public void change(LegalChange change, SignedIn by) {
        InternalProcedures.Entry entry = living(change.procedure(), by);
        List<Refusal> wrong = new ArrayList<>();
        InternalRules.needed("instrument", change.instrument(), wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        if (store.change(change, clock.instant(), by.staff())) {
            write(
                    entry.procedure().id(),
                    new InternalEvent.BasisChanged(change.id(), change.effectiveOn()),
                    by);
        }
    }

    /**
     * Says that it was brought up to a change.
     *
     * @param on the day on which that was done
     * @param note what was done
     */
    @Transactional
    public void apply(UUID procedure, UUID change, LocalDate on, String note, SignedIn by) {
        LegalChange there =
                procedures.changes(procedure, by).stream()
                        .filter(one -> one.id().equals(change))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new InternalRefusal.NoSuchChange()));
        List<Refusal> wrong = new ArrayList<>();
        InternalRules.needed("note", note, wrong);
        if (on.isAfter(clock.today())) {
            wrong.add(new InternalRefusal.InternalDayAhead("appliedOn"));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        if (there.isApplied() || !store.apply(change, on, note)) {
            throw new RefusalException(new InternalRefusal.ChangeApplied());
        }
        write(procedure, new InternalEvent.BasisApplied(change, on), by);
    }

    private void write(UUID id, InternalEvent event, SignedIn by) {
        journal.write(id, InternalProcedures.STREAM, List.of(event), clock.instant(), by.actor());
    }
}
