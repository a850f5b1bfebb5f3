package vn.motcua.catalog.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/**
 * The front door of the dictionaries, one entry at a time. What is said is answered from memory. A
 * row is never edited: an entry changes from a day on, ends, or is corrected with a reason.
 */
@Component
public class Dictionaries {

    private static final String STREAM = "dictionary-entry";
    private static final int LONGEST_REASON = 500;

    private final DictionaryStore store;
    private final DictionaryCache cache;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    Dictionaries(
            DictionaryStore store,
            DictionaryCache cache,
            Journal journal,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.cache = cache;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** Everything that is said now. */
    public DictionarySnapshot snapshot() {
        return cache.snapshot();
    }

    /**
     * The rows of an entry as they are said now, oldest first.
     *
     * @throws RefusalException where the dictionary has no such entry
     */
    public List<DictionaryRow> rows(Dictionary dictionary, UUID entry) {
        List<DictionaryRow> rows = snapshot().history(entry);
        if (rows.isEmpty() || !rows.getFirst().dictionary().equals(dictionary.id())) {
            throw new RefusalException(new DictionaryRefusal.NoSuchEntry());
        }
        return rows;
    }

    /** Everything that was ever said of an entry, with when, by whom and why. */
    public List<NotedRow> history(UUID entry) {
        return store.history(entry);
    }

    /** How an entry is to be changed. */
    public enum Act {
        /** A code that there is not yet. */
        BEGIN,
        /** Another row from a later day on; an open row before it ends there. */
        CHANGE,
        /** The row no longer holds from a day on. */
        END,
        /** The row was wrong. */
        CORRECT
    }

    /**
     * Carries out one act on one entry. Said again the same, it changes nothing.
     *
     * @param seen the row that was last when the form was opened; empty for a new entry
     * @param reason why a correction is made
     * @return the entry
     * @throws RefusalException with everything that is wrong, by column; then nothing was changed
     */
    @Transactional
    public UUID act(
            Act act,
            Dictionary dictionary,
            RawRow typed,
            Optional<UUID> seen,
            String reason,
            SignedIn by) {
        requireManager(by);
        store.lock();
        List<DictionaryRow> current = store.current();
        RowReader reader = new RowReader(dictionary);
        Optional<GivenRow> given = reader.read(typed);
        // A correction is laid over what is said without the row that was wrong.
        Optional<DictionaryRow> wrongRow =
                current.stream()
                        .filter(row -> act == Act.CORRECT && seen.equals(Optional.of(row.id())))
                        .findFirst();
        DictionaryPlan plan =
                DictionaryPlan.of(
                        dictionary,
                        DictionarySnapshot.of(
                                current.stream()
                                        .filter(row -> !wrongRow.equals(Optional.of(row)))
                                        .toList()),
                        given.stream().toList());
        List<Refusal> wrong = new ArrayList<>(reader.refusals());
        wrong.addAll(plan.refusals());
        String why = VietnameseText.plain(reason);
        if (act == Act.CORRECT && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            wrong.add(new DictionaryRefusal.CorrectionReasonMissing());
        }
        if (!wrong.isEmpty() || given.isEmpty()) {
            throw new RefusalException(wrong);
        }
        DictionaryRow row = given.get().row();
        List<DictionaryRow> before =
                current.stream().filter(one -> one.entry().equals(row.entry())).toList();
        List<RowChange> changes =
                wrongRow.map(old -> corrected(old, plan)).orElseGet(plan::changes);
        if (!changes.isEmpty()) {
            requireMeant(act, given.get(), before, seen, changes);
            write(changes, act == Act.CORRECT ? why : "", by);
        }
        return row.entry();
    }

    private static List<RowChange> corrected(DictionaryRow old, DictionaryPlan plan) {
        return plan.changes().stream()
                .filter(change -> change.before() != null || !old.says(change.after()))
                .map(change ->
                        change.before() == null
                                ? new RowChange(RowChange.Kind.CORRECTED, old, change.after())
                                : change)
                .toList();
    }

    /** The form was opened on what is still said, and does what its button says. */
    private static void requireMeant(
            Act act,
            GivenRow given,
            List<DictionaryRow> before,
            Optional<UUID> seen,
            List<RowChange> changes) {
        DictionaryRow row = given.row();
        if (act == Act.BEGIN && !before.isEmpty()) {
            throw new RefusalException(new DictionaryRefusal.CodeTaken(row.code()));
        }
        if (act == Act.CHANGE
                && before.stream().anyMatch(one -> one.validFrom().equals(row.validFrom()))) {
            Column column = Dictionary.of(row.dictionary()).column(Column.FROM);
            throw new RefusalException(
                    new DictionaryRefusal.DayKnown(
                            given.at(column), column.name(), row.validFrom()));
        }
        boolean moved =
                act != Act.BEGIN
                        && before.stream().noneMatch(one -> seen.equals(Optional.of(one.id())));
        boolean other =
                act != Act.CORRECT
                        && changes.stream().anyMatch(c -> c.kind() == RowChange.Kind.CORRECTED);
        if (moved || other) {
            throw new RefusalException(new DictionaryRefusal.EntryMoved(row.code()));
        }
    }

    private void write(List<RowChange> changes, String reason, SignedIn by) {
        journal.write(
                changes.getFirst().after().entry(),
                STREAM,
                changes.stream().map(change -> event(change, reason)).toList(),
                clock.instant(),
                by.actor());
        store.apply(changes, new DictionaryStore.Note(reason, null, clock.instant(), by.staff()));
        cache.forgetAfterCommit();
    }

    private static DictionaryEvent event(RowChange change, String reason) {
        DictionaryRow row = change.after();
        return switch (change.kind()) {
            case NEW, CHANGED ->
                    new DictionaryEvent.RowAdded(
                            row.dictionary(),
                            row.code(),
                            row.validFrom(),
                            row.validTo(),
                            row.ordered());
            case ENDED ->
                    new DictionaryEvent.RowEnded(
                            row.dictionary(),
                            row.code(),
                            row.validFrom(),
                            Objects.requireNonNull(row.validTo()),
                            row.ordered());
            case CORRECTED, RESTORED ->
                    new DictionaryEvent.RowCorrected(
                            row.dictionary(),
                            row.code(),
                            row.validFrom(),
                            row.validTo(),
                            row.ordered(),
                            reason);
        };
    }
}
