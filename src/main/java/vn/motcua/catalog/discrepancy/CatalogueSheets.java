package vn.motcua.catalog.discrepancy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.sheet.SheetColumn;
import vn.motcua.catalog.discrepancy.sheet.SheetFiles;
import vn.motcua.catalog.discrepancy.sheet.SheetFiles.FileKind;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.document.Uploads;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * Files of the national catalogue as offices pass them on: sheets (XLSX), table files (CSV), and
 * the answers of its service (JSON). Each is kept whole or not at all, and only compared with;
 * nothing of it is published.
 */
@Component
public class CatalogueSheets {

    /** Answers of the service do not say these; what a draft of them holds is our guess. */
    private static final Set<Constituent> UNANSWERED =
            Set.of(Constituent.ONLINE, Constituent.OBLIGATION);

    private final SheetStore store;
    private final LocalAccounts accounts;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Access access;
    private final BusinessClock clock;

    CatalogueSheets(
            SheetStore store,
            LocalAccounts accounts,
            Uploads uploads,
            Jobs jobs,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.accounts = accounts;
        this.uploads = uploads;
        this.jobs = jobs;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    public List<CatalogueSheet> all(SignedIn by) {
        requireManager(by);
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public CatalogueSheet find(UUID id, SignedIn by) {
        requireManager(by);
        return store.one(id)
                .orElseThrow(() -> new RefusalException(new SheetRefusal.NoSuchSheet()));
    }

    /**
     * Refuses a file by its size, before anything of it is read.
     *
     * @param bytes how long it is
     */
    public void requireSize(long bytes, SignedIn by) {
        requireManager(by);
        int most = mostMegabytes();
        if (bytes > most * 1024L * 1024L) {
            throw new RefusalException(new SheetRefusal.CatalogueSheetTooLarge(most));
        }
        if (bytes == 0) {
            throw new RefusalException(new SheetRefusal.CatalogueSheetMissing());
        }
    }

    public int mostMegabytes() {
        return uploads.rules(clock.today()).maxMegabytes();
    }

    /**
     * Takes a file and has it read. What can be told by its first bytes is told at once; what is
     * wrong in its rows stands at the sheet once it was read.
     *
     * @param newFields whether fields are taken that the catalogue does not know
     * @throws RefusalException where it is no such file; then nothing is kept
     */
    @Transactional
    public UUID load(String file, byte[] content, boolean newFields, SignedIn by) {
        requireSize(content.length, by);
        FileKind kind = SheetFiles.kind(file, content);
        switch (kind) {
            case LOCKED -> throw new RefusalException(new SheetRefusal.SheetLocked(file));
            case OLD -> throw new RefusalException(new SheetRefusal.SheetOld(file));
            case OTHER -> throw new RefusalException(new SheetRefusal.SheetUnknown(file));
            case XLSX, CSV, JSON -> {
                // Read below.
            }
        }
        List<ProcedureDraft> answers =
                kind == FileKind.JSON
                        ? ProcedureFiles.readNational(
                                List.of(
                                        new SourceFile(
                                                file, new String(content, StandardCharsets.UTF_8))),
                                clock.today())
                        : List.of();
        UUID id = Uuid7.next();
        store.insert(
                id,
                new SheetStore.Waiting(file, kind, newFields, content),
                by.staff(),
                clock.instant());
        if (kind == FileKind.JSON) {
            keep(id, answers);
        } else {
            store.job(
                    id,
                    jobs.start(
                            new JobOrder(
                                    SheetJob.KIND,
                                    "catalog.sheet.job",
                                    id.toString(),
                                    by.account())));
        }
        return id;
    }

    private void keep(UUID id, List<ProcedureDraft> answers) {
        List<Integer> rows = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<Map<String, String>> texts = new ArrayList<>();
        for (ProcedureDraft answer : answers) {
            Account account = accounts.of(answer.version(), "", clock.today());
            Map<String, String> said = new HashMap<>();
            account.says()
                    .forEach((what, lines) -> {
                        if (!UNANSWERED.contains(what)) {
                            said.put(what.name(), String.join("\n", lines.lines()));
                        }
                    });
            said.put(SheetColumn.FIELD.name(), account.field());
            rows.add(rows.size() + 1);
            codes.add(account.code());
            texts.add(said);
        }
        store.add(id, rows, codes, texts);
        store.done(id, CatalogueSheet.State.KEPT, rows.size(), List.of(), 0);
    }

    /** Sets a kept file aside: its rows count no more. */
    @Transactional
    public void withdraw(UUID id, SignedIn by) {
        find(id, by);
        store.withdraw(id);
    }
}
