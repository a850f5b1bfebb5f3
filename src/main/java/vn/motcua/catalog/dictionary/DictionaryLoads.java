package vn.motcua.catalog.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Shipped;
import vn.motcua.document.Uploads;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;

/**
 * Dictionaries from files and into files. A file is kept and looked at first; it is applied whole
 * or not at all, and can be taken back as long as nothing of it was changed since.
 */
@Component
public class DictionaryLoads implements Shipped {

    private static final String STREAM = "dictionary-load";
    private static final int LONGEST_REASON = 500;

    private final DictionaryLoadStore loads;
    private final DictionaryStore store;
    private final DictionaryCache cache;
    private final Dictionaries dictionaries;
    private final Uploads uploads;
    private final Journal journal;
    private final BusinessClock clock;

    DictionaryLoads(
            DictionaryLoadStore loads,
            DictionaryStore store,
            DictionaryCache cache,
            Dictionaries dictionaries,
            Uploads uploads,
            Journal journal,
            BusinessClock clock) {
        this.loads = loads;
        this.store = store;
        this.cache = cache;
        this.dictionaries = dictionaries;
        this.uploads = uploads;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many megabytes a file may have today, packed or unpacked. */
    public int megabytes() {
        return uploads.rules(clock.today()).maxMegabytes();
    }

    /**
     * Refuses a file by its size alone, before it is read.
     *
     * @param bytes how large it is
     */
    public void requireSize(long bytes) {
        if (bytes > megabytes() * 1024L * 1024L) {
            throw new RefusalException(new DictionaryRefusal.TableTooLarge(megabytes()));
        }
    }

    /**
     * Keeps a file to be looked at; nothing is changed by it.
     *
     * @throws RefusalException with everything that is wrong with the file as a whole
     */
    @Transactional
    public UUID stage(Dictionary dictionary, String name, byte[] content, SignedIn by) {
        dictionaries.requireManager(by);
        requireSize(content.length);
        return keep(dictionary, name, content, by.staff());
    }

    private UUID keep(Dictionary dictionary, String name, byte[] content, @Nullable UUID staff) {
        List<RawRow> rows = TableFile.read(dictionary, name, content, megabytes() * 1024L * 1024L);
        DictionaryLoad load =
                new DictionaryLoad(
                        Uuid7.next(),
                        dictionary.id(),
                        VietnameseText.plain(name),
                        hex(content),
                        clock.instant(),
                        staff,
                        null,
                        "",
                        null);
        loads.save(load, rows);
        return load.id();
    }

    private static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what is shipped with the program, to be looked at like any other file. */
    @Transactional
    public UUID stageShipped(Dictionary dictionary, SignedIn by) {
        return stage(dictionary, dictionary.id() + ".json", shipped(dictionary), by);
    }

    private static byte[] shipped(Dictionary dictionary) {
        String path = "/catalog/dictionaries/" + dictionary.id() + ".json";
        try (InputStream in =
                Objects.requireNonNull(DictionaryLoads.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills every dictionary in which nothing was ever said with what is shipped; again, it changes
     * nothing.
     */
    @Override
    @Transactional
    public void fill(Actor actor) {
        store.lock();
        Set<String> filled =
                store.current().stream().map(DictionaryRow::dictionary).collect(Collectors.toSet());
        // What is referred to comes first.
        for (Dictionary dictionary : Dictionary.all().reversed()) {
            if (!filled.contains(dictionary.id())) {
                UUID id = keep(dictionary, dictionary.id() + ".json", shipped(dictionary), null);
                apply(preview(find(dictionary, id)), "", actor);
            }
        }
    }

    /** The last files first, at most fifty. */
    public List<DictionaryLoad> last(Dictionary dictionary, SignedIn by) {
        dictionaries.requireManager(by);
        return loads.last(dictionary.id());
    }

    /** Files of all dictionaries that wait for somebody to apply or discard them. */
    public long waiting() {
        return loads.waiting();
    }

    /**
     * What a file would do now; of one that was applied, what it did.
     *
     * @throws RefusalException where there is no such file
     */
    public DictionaryLoad.Preview preview(Dictionary dictionary, UUID id, SignedIn by) {
        dictionaries.requireManager(by);
        return preview(find(dictionary, id));
    }

    private DictionaryLoad find(Dictionary dictionary, UUID id) {
        return loads.find(id)
                .filter(load -> load.dictionary().equals(dictionary.id()))
                .orElseThrow(() -> new RefusalException(new DictionaryRefusal.NoSuchLoad()));
    }

    private DictionaryLoad.Preview preview(DictionaryLoad load) {
        if (load.standing() != DictionaryLoad.Standing.WAITING) {
            return new DictionaryLoad.Preview(load, done(load.id()), 0, List.of());
        }
        Dictionary dictionary = Dictionary.of(load.dictionary());
        RowReader reader = new RowReader(dictionary);
        List<GivenRow> given = new ArrayList<>();
        loads.content(load.id()).forEach(raw -> reader.read(raw).ifPresent(given::add));
        DictionaryPlan plan =
                DictionaryPlan.of(dictionary, DictionarySnapshot.of(store.current()), given);
        List<Refusal> refusals = new ArrayList<>(reader.refusals());
        refusals.addAll(plan.refusals());
        return new DictionaryLoad.Preview(load, plan.changes(), plan.unchanged(), refusals);
    }

    private List<RowChange> done(UUID load) {
        Map<String, DictionaryRow> before = new HashMap<>();
        store.supersededBy(load).forEach(row -> before.put(row.code() + row.validFrom(), row));
        return store.of(load).stream()
                .map(noted ->
                        new RowChange(
                                noted.act(),
                                before.get(noted.row().code() + noted.row().validFrom()),
                                noted.row()))
                .toList();
    }

    /**
     * Does all that the preview says, as one act.
     *
     * @param reason why it corrects what was said; needed only where it does
     * @throws RefusalException with what stands in its way; then nothing was changed
     */
    @Transactional
    public void apply(Dictionary dictionary, UUID id, String reason, SignedIn by) {
        dictionaries.requireManager(by);
        store.lock();
        apply(preview(find(dictionary, id)), VietnameseText.plain(reason), by.actor());
    }

    private void apply(DictionaryLoad.Preview preview, String reason, Actor actor) {
        DictionaryLoad load = preview.load();
        if (load.standing() != DictionaryLoad.Standing.WAITING) {
            throw new RefusalException(new DictionaryRefusal.LoadSettled());
        }
        if (!preview.refusals().isEmpty()) {
            throw new RefusalException(
                    new DictionaryRefusal.LoadHindered(preview.refusals().size()));
        }
        if (preview.changes().isEmpty()) {
            throw new RefusalException(new DictionaryRefusal.LoadChangesNothing());
        }
        if (preview.corrects()) {
            requireReason(reason);
        }
        Instant now = clock.instant();
        String rows =
                preview.changes().stream()
                        .map(change -> change.kind() + " " + said(change.after()))
                        .collect(Collectors.joining("\n"));
        journal.write(
                load.id(),
                STREAM,
                List.of(
                        new DictionaryEvent.Loaded(
                                load.dictionary(),
                                load.sha256(),
                                TextHash.hex(rows),
                                preview.count(RowChange.Kind.NEW),
                                preview.count(RowChange.Kind.CHANGED),
                                preview.count(RowChange.Kind.ENDED),
                                preview.count(RowChange.Kind.CORRECTED),
                                reason)),
                now,
                actor);
        loads.applied(load.id(), reason, now);
        store.apply(
                preview.changes(), new DictionaryStore.Note(reason, load.id(), now, actor.id()));
        cache.forgetAfterCommit();
    }

    private static String said(DictionaryRow row) {
        return row.code() + " " + row.validFrom() + " " + row.validTo() + " " + row.ordered();
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RefusalException(new DictionaryRefusal.CorrectionReasonMissing());
        }
    }

    /** Throws away a file that was not applied. */
    @Transactional
    public void discard(Dictionary dictionary, UUID id, SignedIn by) {
        dictionaries.requireManager(by);
        find(dictionary, id);
        if (!loads.discard(id)) {
            throw new RefusalException(new DictionaryRefusal.LoadSettled());
        }
    }

    /**
     * Takes back all that a file did, by an act of its own that says why.
     *
     * @throws RefusalException where rows of it were changed since, or are named elsewhere
     */
    @Transactional
    public void undo(Dictionary dictionary, UUID id, String reason, SignedIn by) {
        dictionaries.requireManager(by);
        store.lock();
        DictionaryLoad load = find(dictionary, id);
        if (load.standing() != DictionaryLoad.Standing.APPLIED) {
            throw new RefusalException(new DictionaryRefusal.LoadSettled());
        }
        String why = VietnameseText.plain(reason);
        requireReason(why);
        List<NotedRow> made = store.of(id);
        Set<String> moved = new TreeSet<>();
        made.stream().filter(one -> !one.isCurrent()).forEach(one -> moved.add(one.row().code()));
        if (!moved.isEmpty()) {
            throw new RefusalException(
                    new DictionaryRefusal.LoadOverwritten(moved.stream().limit(20).toList()));
        }
        List<RowChange> back =
                store.supersededBy(id).stream()
                        .map(row ->
                                new RowChange(
                                        RowChange.Kind.RESTORED, null, row.numbered(Uuid7.next())))
                        .toList();
        requireUnreferenced(made, back);
        Instant now = clock.instant();
        journal.write(
                id,
                STREAM,
                List.of(new DictionaryEvent.LoadUndone(dictionary.id(), made.size(), why)),
                now,
                by.actor());
        DictionaryStore.Note note = new DictionaryStore.Note(why, null, now, by.staff());
        store.supersede(made.stream().map(one -> one.row().id()).toList(), note);
        store.apply(back, note);
        loads.undone(id, now);
        cache.forgetAfterCommit();
    }

    private void requireUnreferenced(List<NotedRow> made, List<RowChange> back) {
        Set<UUID> gone = made.stream().map(one -> one.row().id()).collect(Collectors.toSet());
        List<DictionaryRow> after = new ArrayList<>();
        store.current().stream().filter(row -> !gone.contains(row.id())).forEach(after::add);
        back.forEach(change -> after.add(change.after()));
        Set<UUID> there = after.stream().map(DictionaryRow::entry).collect(Collectors.toSet());
        Set<UUID> lost = new HashSet<>();
        made.stream()
                .map(one -> one.row().entry())
                .filter(entry -> !there.contains(entry))
                .forEach(lost::add);
        List<Refusal> wrong = new ArrayList<>();
        for (DictionaryRow row : after) {
            for (Column column : Dictionary.of(row.dictionary()).columns()) {
                String to = column.to();
                String value = row.value(column.name());
                if (to != null && lost.contains(DictionaryRow.entryOf(to, value))) {
                    wrong.add(new DictionaryRefusal.StillReferenced(value, row.code()));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong.stream().distinct().limit(20).toList());
        }
    }

    /** Every row of a dictionary as a file that can be brought in again without loss. */
    public byte[] json(Dictionary dictionary, SignedIn by) {
        dictionaries.requireManager(by);
        return TableFile.json(dictionary, dictionaries.snapshot().rows(dictionary.id()));
    }

    /** The same for office programs, with heads in the reader's language. */
    public byte[] sheet(Dictionary dictionary, boolean english, SignedIn by) {
        dictionaries.requireManager(by);
        return SheetFile.write(dictionary, dictionaries.snapshot().rows(dictionary.id()), english);
    }
}
