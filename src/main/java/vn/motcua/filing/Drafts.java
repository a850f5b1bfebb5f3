package vn.motcua.filing;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Attested;
import vn.motcua.archive.ReusablePapers;
import vn.motcua.archive.StoredPaper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.citizen.Citizen;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Uploads;
import vn.motcua.eform.EForm;
import vn.motcua.eform.EForms;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;

/**
 * What people are filling in (bản nháp): kept at each change, on whichever device they go on. A
 * draft is seen by its account alone; to anybody else there is none.
 */
@Component
public class Drafts {

    private static final int LONGEST_NAME = 200;

    /** A step may be saved while another one is. */
    private static final int TRIES = 5;

    private final DraftStore store;
    private final Catalog catalog;
    private final EForms forms;
    private final OnlineLevels levels;
    private final Files files;
    private final Uploads uploads;
    private final FilingProperties properties;
    private final ReusablePapers held;
    private final BusinessClock clock;

    Drafts(
            DraftStore store,
            Catalog catalog,
            EForms forms,
            OnlineLevels levels,
            Files files,
            Uploads uploads,
            FilingProperties properties,
            ReusablePapers held,
            BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.forms = forms;
        this.levels = levels;
        this.files = files;
        this.uploads = uploads;
        this.properties = properties;
        this.held = held;
        this.clock = clock;
    }

    /**
     * The version of a procedure that is filed online today.
     *
     * @throws RefusalException where it is not
     */
    public ProcedureVersion offered(String procedure) {
        return catalog.shown(procedure, clock.today())
                .filter(version -> levels.files(version, clock.today()))
                .orElseThrow(() -> new RefusalException(new FilingRefusal.NotOnline(procedure)));
    }

    /**
     * Begins a draft; begun again under the same id by the same account, it is the one that is
     * there.
     *
     * @param id made when the page was opened
     * @param assistedBy the officer who fills it in with the citizen beside them
     */
    public Draft begin(
            UUID id,
            UUID account,
            ProcedureVersion version,
            UUID agency,
            DraftContent content,
            @Nullable UUID assistedBy) {
        Optional<Draft> there = store.find(id, account);
        if (there.isPresent()) {
            return there.get();
        }
        if (version.findCase(content.caseId()).isEmpty()) {
            throw new RefusalException(new FilingRefusal.CaseMissing());
        }
        if (!catalog.offers(agency, version, clock.today())) {
            throw new RefusalException(new FilingRefusal.AgencyMissing());
        }
        if (of(account).size() >= properties.drafts()) {
            throw new RefusalException(new FilingRefusal.TooManyDrafts(properties.drafts()));
        }
        Instant now = clock.instant();
        Draft draft =
                new Draft(
                        id,
                        account,
                        version.code(),
                        version.id(),
                        agency,
                        forms.of(version).id(),
                        content,
                        1,
                        now,
                        now,
                        assistedBy);
        store.insert(draft);
        return draft;
    }

    /**
     * The draft of an account.
     *
     * @throws RefusalException where there is none
     */
    public Draft require(UUID id, UUID account) {
        return store.find(id, account)
                .orElseThrow(() -> new RefusalException(new FilingRefusal.DraftUnknown()));
    }

    /** Drafts of an account, the last saved first. */
    public List<Draft> of(UUID account) {
        return store.of(account, properties.drafts());
    }

    public EForm form(Draft draft) {
        return forms.revision(draft.form());
    }

    public ProcedureVersion version(Draft draft) {
        return catalog.version(draft.versionId());
    }

    /** One save of a step, as a page sends it. */
    public interface Change {

        /** What the step makes of the content that is there. */
        DraftContent of(DraftContent content);

        /** The version of the draft that the page showed. */
        int seen();

        /** Token of the page. */
        String page();

        /** Whether what was saved elsewhere meanwhile is to be overwritten. */
        boolean over();
    }

    /**
     * Saves a step; other steps stay as they are, whoever saves them meanwhile.
     *
     * @throws RefusalException with {@link FilingRefusal.Overtaken} where the step was saved
     *     elsewhere meanwhile
     */
    public Draft save(UUID id, UUID account, String step, Change change) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = require(id, account);
            if (!change.over() && draft.content().overtakes(step, change.seen(), change.page())) {
                break;
            }
            Draft saved =
                    draft.saved(change.of(draft.content()), step, change.page(), clock.instant());
            if (store.save(saved)) {
                return saved;
            }
        }
        throw new RefusalException(new FilingRefusal.Overtaken());
    }

    /** Throws a draft away, with its files. */
    public void discard(UUID id, UUID account) {
        store.delete(id, account);
    }

    public List<Attachment> files(Draft draft) {
        return store.files(draft.id());
    }

    /** The papers that the draft needs, with what is attached to each. */
    public List<Slot> slots(Draft draft) {
        return Slot.of(version(draft), form(draft), draft.content(), files(draft));
    }

    /**
     * Papers of the procedure that the form itself stands for, such as the declaration that it is.
     */
    List<String> replaced(Draft draft) {
        Set<String> spared =
                form(draft).spared(draft.content().answers(), draft.content().caseId());
        return version(draft).papers(draft.content().caseId()).stream()
                .filter(paper -> paper.required() && paper.group() == null)
                .map(RequiredPaper::id)
                .filter(spared::contains)
                .toList();
    }

    /**
     * Attaches a file to a paper.
     *
     * @throws RefusalException where it is empty, too large, of a kind that is not taken, not what
     *     its name says, or one too many
     */
    public Attachment attach(Draft draft, String slot, String name, InputStream content) {
        boolean known = slots(draft).stream().anyMatch(s -> s.id().equals(slot));
        if (!known) {
            throw new RefusalException(new FilingRefusal.SlotUnknown());
        }
        Attachment file = received(slot, name, content);
        if (!store.attach(draft, file, properties.files())) {
            throw new RefusalException(new FilingRefusal.TooManyFiles(properties.files()));
        }
        return file;
    }

    /** A file as it came in, checked and kept. */
    Attachment received(String slot, String name, InputStream content) {
        StoredFile stored = files.store(content, name, uploads.rules(clock.today()));
        return DraftStore.attachment(Uuid7.next(), slot, tidy(name), stored, clock.instant());
    }

    /** A name without its folders, as people can read it back. */
    private static String tidy(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String tidied = VietnameseText.plain(bare);
        return tidied.length() <= LONGEST_NAME
                ? tidied
                : tidied.substring(tidied.length() - LONGEST_NAME);
    }

    /** What the store of whoever files holds in force for papers of the draft, by paper. */
    public Map<String, List<StoredPaper>> held(Draft draft, List<Slot> slots, Citizen by) {
        // What is filed for somebody else is not of one's own store.
        if (!draft.content().behalf().equals(DraftContent.MYSELF)) {
            return Map.of();
        }
        return held.offered(draft.procedure(), slots.stream().map(Slot::id).toList(), by);
    }

    /**
     * Takes a paper of the store for one that would have to be attached; taken twice, it is there
     * once.
     *
     * @throws RefusalException where the store offers no such paper for it, or it is one too many
     */
    @Transactional
    public void reuse(Draft draft, String slot, UUID result, Citizen by) {
        StoredPaper paper =
                held(draft, slots(draft), by).getOrDefault(slot, List.of()).stream()
                        .filter(one -> one.result().id().equals(result))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new FilingRefusal.SlotUnknown()));
        Attested attested = Objects.requireNonNull(paper.result().attested());
        boolean there =
                files(draft).stream()
                        .anyMatch(one ->
                                one.slot().equals(slot) && one.hash().equals(attested.file()));
        if (there) {
            return;
        }
        StoredFile stored =
                files.find(attested.file())
                        .orElseThrow(() -> new RefusalException(new FilingRefusal.NoFile()));
        Attachment file =
                DraftStore.attachment(
                        Uuid7.next(),
                        slot,
                        tidy(attested.code() + ending(stored)),
                        stored,
                        clock.instant());
        if (!store.attach(draft, file, properties.files())) {
            throw new RefusalException(new FilingRefusal.TooManyFiles(properties.files()));
        }
        held.used(draft.id(), slot, paper.result());
    }

    private static String ending(StoredFile file) {
        return file.mediaType().equals("application/pdf") ? ".pdf" : ".jpg";
    }

    @Transactional
    public void detach(Draft draft, UUID file) {
        files(draft).stream()
                .filter(one -> one.id().equals(file))
                .forEach(one -> held.dropped(draft.id(), one.slot(), one.hash()));
        store.detach(draft, file);
    }
}
