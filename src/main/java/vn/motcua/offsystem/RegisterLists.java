package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.sheet.CsvReader;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.catalog.sheet.SheetRefusal;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.Files;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Csv;

/**
 * Lists that are kept apart from the system: read and looked at, taken whole or not at all, and
 * withdrawn where they were wrong. A line is never edited.
 */
@Component
public class RegisterLists {

    static final int REASON = 2_000;
    private static final String STREAM = "offsystem";
    private static final int LONGEST_NAME = 120;

    /** A file as it was sent. */
    public record Sent(String name, byte[] content) {

        public static final Sent NONE = new Sent("", new byte[0]);
    }

    /**
     * What came of a file.
     *
     * @param list to be looked at; of a file with wrong rows nothing was kept
     */
    public record Outcome(UUID list, List<WrongRow> wrong) {
        public Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    private final RegisterListStore store;
    private final Matching matching;
    private final OffsystemAccess access;
    private final OffsystemLimits limits;
    private final Journal journal;
    private final Files files;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    RegisterLists(
            RegisterListStore store,
            Matching matching,
            OffsystemAccess access,
            OffsystemLimits limits,
            Journal journal,
            Files files,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.matching = matching;
        this.access = access;
        this.limits = limits;
        this.journal = journal;
        this.files = files;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Those of the agencies that somebody sees, the newest first. */
    public List<RegisterList> all(SignedIn by) {
        return store.all(access.seen(by));
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public RegisterList find(UUID id, SignedIn by) {
        return store.find(id, access.seen(by))
                .orElseThrow(() -> new RefusalException(new OffsystemRefusal.NoSuchRegisterList()));
    }

    /** The list of a line that somebody sees: a case may be of another agency than its list. */
    public RegisterList of(RegisterLine line) {
        return store.one(line.list());
    }

    /**
     * Reads a file and shows what taking it would do; nothing counts yet.
     *
     * @param id given to the list; one that is only read under it gives way, as after a way back
     * @return wrong rows where there are any; then nothing is kept
     * @throws RefusalException with everything that is wrong with the form or with the file as one
     */
    @Transactional
    public Outcome read(UUID id, ListTyped typed, Sent sent, SignedIn by) {
        access.requireManager(by);
        LocalDate today = clock.today();
        List<Refusal> wrong = typed.wrong(today);
        UUID unit = typed.unit();
        if (unit != null) {
            if (organizations.chart().agencies(today).stream()
                    .noneMatch(one -> one.id().equals(unit))) {
                wrong.add(new OffsystemRefusal.ListUnitMissing());
            } else {
                access.requireManage(unit, by);
            }
        }
        if (sent.content().length == 0) {
            wrong.add(new SheetRefusal.SheetMissing());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        ListKind kind = Objects.requireNonNull(typed.kind());
        LocalDate from = Objects.requireNonNull(typed.from());
        LocalDate to = Objects.requireNonNull(typed.to());
        boolean table = ending(sent.name()).equals("xlsx");
        List<SheetReader.Line> lines = lines(sent, kind, today);
        EntryReader.Read read = new EntryReader(kind, from, to, procedures(to)).read(lines);
        if (!read.wrong().isEmpty()) {
            return new Outcome(id, read.wrong());
        }
        String file =
                files.storeHandedIn(sent.content(), table ? SheetWriter.TYPE : Csv.TYPE).hash();
        if (store.isTaken(file)) {
            throw new RefusalException(new OffsystemRefusal.FileTaken());
        }
        if (store.lock(id).isPresent()) {
            drop(id, by);
        }
        RegisterList list =
                new RegisterList(
                        id,
                        kind,
                        Objects.requireNonNull(unit),
                        from,
                        to,
                        typed.source().strip(),
                        ListState.READ,
                        clock.instant(),
                        by.staff(),
                        null,
                        null,
                        null,
                        null,
                        "",
                        file,
                        sent.name().substring(Math.max(0, sent.name().length() - LONGEST_NAME)),
                        new RegisterList.Counts(read.entries().size(), 0, 0, 0, 0));
        if (!store.insert(list, read.entries())) {
            throw new RefusalException(new OffsystemRefusal.ListNotNow());
        }
        match(list);
        return new Outcome(id, List.of());
    }

    private List<SheetReader.Line> lines(Sent sent, ListKind kind, LocalDate today) {
        return switch (ending(sent.name())) {
            case "xlsx" -> SheetReader.read(sent.content(), kind.sheet(), limits.lines(today));
            case "csv" -> CsvReader.read(sent.content(), kind.sheet(), limits.lines(today));
            default -> throw new RefusalException(new OffsystemRefusal.ListFileKind());
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Codes by codes and names, as people write them; a name that several have says none. */
    private Map<String, String> procedures(LocalDate on) {
        Map<String, String> procedures = new HashMap<>();
        for (ProcedureVersion one : catalog.snapshot().inForce(on)) {
            procedures.put(VietnameseText.fold(one.code()), one.code());
            procedures.merge(
                    VietnameseText.fold(one.name()), one.code(), (a, b) -> a.equals(b) ? a : "");
        }
        return procedures;
    }

    private void match(RegisterList list) {
        LocalDate today = clock.today();
        matching.match(
                list.id(),
                list.kind(),
                organizations.chart().withPredecessors(list.unit(), today),
                list.from(),
                list.to(),
                today);
    }

    /** Takes a list that was looked at, matched anew with what the register holds by now. */
    @Transactional
    public void take(UUID id, SignedIn by) {
        matching.alone();
        RegisterList list = held(id, ListState.READ, by);
        if (store.isTaken(list.file())) {
            throw new RefusalException(new OffsystemRefusal.FileTaken());
        }
        match(list);
        store.take(id, clock.instant(), by.staff());
        RegisterList.Counts counts = find(id, by).counts();
        write(
                id,
                new OffsystemEvent.ListTaken(
                        list.kind(),
                        list.unit(),
                        list.from(),
                        list.to(),
                        list.file(),
                        counts.lines(),
                        counts.matched(),
                        counts.proposed()),
                by);
    }

    /** Forgets a list that was only looked at. */
    @Transactional
    public void drop(UUID id, SignedIn by) {
        held(id, ListState.READ, by);
        store.drop(id);
    }

    /** Lets a list that was taken count no more; what it says stays to be read. */
    @Transactional
    public void withdraw(UUID id, String reason, SignedIn by) {
        held(id, ListState.TAKEN, by);
        if (reason.isBlank() || reason.length() > REASON) {
            throw new RefusalException(new OffsystemRefusal.ReasonMissing(REASON));
        }
        store.withdraw(id, reason.strip(), clock.instant(), by.staff());
        write(id, new OffsystemEvent.ListWithdrawn(TextHash.hex(reason.strip())), by);
    }

    /** The list, held until the transaction ends. */
    private RegisterList held(UUID id, ListState wanted, SignedIn by) {
        RegisterList list = find(id, by);
        access.requireManage(list.unit(), by);
        if (store.lock(id).filter(state -> state == wanted).isEmpty()) {
            throw new RefusalException(new OffsystemRefusal.ListNotNow());
        }
        return list;
    }

    private void write(UUID stream, JournalEvent event, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
