package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;

/**
 * The register of results (sổ kết quả giải quyết): officers hold e-files against papers and confirm
 * them, enter results of before the system, and say when one holds no more.
 */
@Component
@LegalBasis("nd-61-2018#20")
public class ResultRegister {

    static final String STREAM = "result";

    /**
     * What an officer confirms.
     *
     * @param file hash of the e-file that was handed in; blank for the one that is there
     * @param seenPaper that it was held against the paper
     * @param reason why something that was confirmed is said anew; blank the first time
     * @param seen the revision that the form was made for
     */
    public record Confirming(
            ResultTyped typed,
            String file,
            String fileName,
            boolean seenPaper,
            String reason,
            int seen) {}

    private final ResultQueries queries;
    private final ResultStore store;
    private final ArchiveAccess access;
    private final ArchiveLimits limits;
    private final ResultTypes types;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Files files;
    private final SignatureCheck signatures;
    private final Journal journal;
    private final BusinessClock clock;

    ResultRegister(
            ResultQueries queries,
            ResultStore store,
            ArchiveAccess access,
            ArchiveLimits limits,
            ResultTypes types,
            Catalog catalog,
            Organizations organizations,
            Files files,
            SignatureCheck signatures,
            Journal journal,
            BusinessClock clock) {
        this.queries = queries;
        this.store = store;
        this.access = access;
        this.limits = limits;
        this.types = types;
        this.catalog = catalog;
        this.organizations = organizations;
        this.files = files;
        this.signatures = signatures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public ArchivedResult find(UUID id, SignedIn by) {
        Set<UUID> seen = access.seen(by);
        return queries.find(id)
                .filter(one -> seen.contains(one.agency()))
                .orElseThrow(() -> new RefusalException(new ArchiveRefusal.NoSuchResult()));
    }

    /** What was done with a result, in order. */
    public List<ResultAct> acts(ArchivedResult result) {
        return store.acts(result.id());
    }

    /**
     * Enters a result of before the system with its e-file; sent again under the same id it is kept
     * once.
     *
     * @param agency null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void enter(UUID id, @Nullable UUID agency, Confirming form, SignedIn by) {
        access.requireKeeper(by);
        if (agency == null) {
            throw new RefusalException(new ArchiveRefusal.ResultAgencyMissing());
        }
        access.requireKeep(agency, by);
        if (queries.find(id).isPresent()) {
            return;
        }
        ResultTyped typed = form.typed();
        List<Refusal> wrong = new ArrayList<>(wrongOfOld(typed));
        addWrongOfFile(id, form.file(), form.seenPaper(), wrong);
        refuse(wrong);
        ResultWords words = typed.words();
        if (store.isKnown(id, agency, words)) {
            throw new RefusalException(new ArchiveRefusal.ResultKnown());
        }
        byte[] salt = Digest.newSalt();
        String procedure = typed.procedure().strip();
        if (!store.insertOld(id, agency, procedure, words, salt, clock.instant())) {
            if (queries.find(id).isPresent()) {
                return;
            }
            throw new RefusalException(new ArchiveRefusal.ResultKnown());
        }
        store.act(id, ResultStep.ENTERED, clock.instant(), by.staff(), "");
        ArchivedResult entered = queries.find(id).orElseThrow();
        confirm(entered, procedure, words, form, salt, by);
    }

    private List<Refusal> wrongOfOld(ResultTyped typed) {
        List<Refusal> wrong = new ArrayList<>(typed.wrongOfOld(clock.today()));
        if (!types.names().containsKey(typed.type().strip())) {
            wrong.add(new ArchiveRefusal.ResultTypeUnknown());
        }
        String procedure = typed.procedure().strip();
        if (!procedure.isEmpty() && catalog.snapshot().history(procedure).isEmpty()) {
            wrong.add(new ArchiveRefusal.ResultProcedureUnknown());
        }
        return wrong;
    }

    /**
     * Confirms metadata and e-file of a result, or says them anew.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void confirm(UUID id, Confirming form, SignedIn by) {
        ArchivedResult one = held(id, form.seen(), by);
        byte[] salt =
                store.salt(id)
                        .orElseThrow(() -> new RefusalException(new ArchiveRefusal.ResultErased()));
        ResultTyped typed = form.typed();
        List<Refusal> wrong = new ArrayList<>();
        if (one.dossier() == null) {
            wrong.addAll(wrongOfOld(typed));
        } else {
            wrong.addAll(typed.wrong(one.words().signedOn()));
        }
        Attested before = one.attested();
        if (before != null && form.reason().isBlank()) {
            wrong.add(new ArchiveRefusal.ResultReasonMissing());
        }
        addWrongOfFile(id, file(one, form), form.seenPaper(), wrong);
        refuse(wrong);
        ResultWords words = one.dossier() == null ? typed.words() : typed.words(one.words());
        if (one.dossier() == null && store.isKnown(id, one.agency(), words)) {
            throw new RefusalException(new ArchiveRefusal.ResultKnown());
        }
        String procedure = one.dossier() == null ? typed.procedure().strip() : one.procedure();
        confirm(one, procedure, words, form, salt, by);
    }

    /** The file that was handed in, else that which is there, else the dossier's. */
    private static String file(ArchivedResult one, Confirming form) {
        Attested before = one.attested();
        if (!form.file().isEmpty()) {
            return form.file();
        }
        return before == null ? one.offered() : before.file();
    }

    private void addWrongOfFile(UUID id, String file, boolean seenPaper, List<Refusal> wrong) {
        if (!seenPaper) {
            wrong.add(new ArchiveRefusal.NotHeldAgainstPaper());
        }
        if (file.isEmpty()) {
            wrong.add(new ArchiveRefusal.ScanMissing());
            return;
        }
        Set<String> able = limits.scanTypes(clock.today());
        if (files.find(file).map(StoredFile::mediaType).filter(able::contains).isEmpty()) {
            wrong.add(new ArchiveRefusal.ScanKindWrong());
        }
        store.ofFile(id, file).ifPresent(code -> wrong.add(new ArchiveRefusal.ScanOfAnother(code)));
    }

    private void confirm(
            ArchivedResult one,
            String procedure,
            ResultWords words,
            Confirming form,
            byte[] salt,
            SignedIn by) {
        Instant now = clock.instant();
        Attested before = one.attested();
        String file = file(one, form);
        SignatureVerdict verdict = signatures.verdict(file);
        String name = form.file().isEmpty() && before != null ? before.fileName() : form.fileName();
        // The row of the book is locked last, so that no number is left out.
        String code = before == null ? code(one.agency()) : before.code();
        store.confirm(
                one.id(),
                procedure,
                words,
                new Attested(code, file, name, now, by.staff(), verdict));
        store.act(
                one.id(),
                before == null ? ResultStep.CONFIRMED : ResultStep.CORRECTED,
                now,
                by.staff(),
                form.reason().strip());
        Function<String, String> digest = text -> text.isEmpty() ? "" : Digest.of(salt, text);
        write(
                one.id(),
                new ArchiveEvent.Confirmed(
                        one.agency(),
                        one.dossier(),
                        words.type(),
                        words.number(),
                        words.signedOn(),
                        words.validFrom(),
                        words.validTo(),
                        code,
                        digest.apply(words.forDigest()),
                        digest.apply(file),
                        verdict,
                        digest.apply(form.reason().strip())),
                now,
                by);
    }

    /** Ours: the structure of a national code of digitised papers is not published. */
    private String code(UUID agency) {
        LocalDate today = clock.today();
        String whose = organizations.chart().lastKnown(agency, today).orElseThrow().code();
        return String.format(
                Locale.ROOT,
                "%s-KQ%d-%06d",
                whose,
                today.getYear(),
                store.next(agency, today.getYear()));
    }

    /**
     * Says that a result holds no more.
     *
     * @param replacement code of the result that took its place; blank where it is not here
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void end(
            UUID id,
            int seen,
            ResultEnding.Kind kind,
            @Nullable LocalDate on,
            String basis,
            String replacement,
            SignedIn by) {
        ArchivedResult one = held(id, seen, by);
        if (one.ending() != null) {
            throw new RefusalException(new ArchiveRefusal.ResultStepNotNow());
        }
        List<Refusal> wrong = new ArrayList<>();
        if (on == null) {
            wrong.add(new ArchiveRefusal.ResultDayUnreadable("on"));
        } else if (on.isBefore(one.words().signedOn())) {
            wrong.add(new ArchiveRefusal.EndedBeforeSigned());
        } else if (on.isAfter(clock.today())) {
            wrong.add(new ArchiveRefusal.EndedLater());
        }
        if (basis.isBlank()) {
            wrong.add(new ArchiveRefusal.EndingBasisMissing());
        } else if (basis.strip().length() > ResultTyped.NUMBER) {
            wrong.add(new ArchiveRefusal.ResultWordTooLong("basis", ResultTyped.NUMBER));
        }
        UUID successor = null;
        if (!replacement.isBlank() && kind == ResultEnding.Kind.REPLACED) {
            successor =
                    queries.byCode(replacement)
                            .map(ArchivedResult::id)
                            .filter(other -> !other.equals(id))
                            .orElse(null);
            if (successor == null) {
                wrong.add(new ArchiveRefusal.ReplacementUnknown());
            }
        }
        if (!wrong.isEmpty() || on == null) {
            throw new RefusalException(wrong);
        }
        ResultEnding ending = new ResultEnding(kind, on, basis.strip(), successor);
        Instant now = clock.instant();
        store.end(id, ending, now, by.staff());
        store.move(id);
        store.act(
                id,
                kind == ResultEnding.Kind.REPLACED ? ResultStep.REPLACED : ResultStep.WITHDRAWN,
                now,
                by.staff(),
                ending.basis());
        write(id, new ArchiveEvent.Ended(kind, on, ending.basis(), successor), now, by);
    }

    /** Takes back that a result holds no more. */
    @Transactional
    public void reinstate(UUID id, int seen, String reason, SignedIn by) {
        ArchivedResult one = held(id, seen, by);
        if (one.ending() == null) {
            throw new RefusalException(new ArchiveRefusal.ResultStepNotNow());
        }
        if (reason.isBlank()) {
            throw new RefusalException(new ArchiveRefusal.ResultReasonMissing());
        }
        Instant now = clock.instant();
        store.undo(id, now, by.staff());
        store.move(id);
        store.act(id, ResultStep.REINSTATED, now, by.staff(), reason.strip());
        String digest = store.salt(id).map(salt -> Digest.of(salt, reason.strip())).orElse("");
        write(id, new ArchiveEvent.Reinstated(digest), now, by);
    }

    /** Nobody else does anything with it until the transaction ends. */
    private ArchivedResult held(UUID id, int seen, SignedIn by) {
        store.lock(id);
        ArchivedResult one = find(id, by);
        access.requireKeep(one.agency(), by);
        if (one.revision() != seen) {
            throw new RefusalException(new ArchiveRefusal.ResultMoved());
        }
        return one;
    }

    private void write(UUID stream, ArchiveEvent event, Instant at, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), at, by.actor());
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
