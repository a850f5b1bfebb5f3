package vn.motcua.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Written;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * The front door of the catalog. Questions are answered from memory and cost no statement; a
 * publication is seen at once here and within about two seconds on other nodes. Days are days of
 * Vietnam.
 */
@Component
public class Catalog {

    private static final String STREAM = "procedure";

    private final CatalogStore store;
    private final CatalogCache cache;
    private final Organizations organizations;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final Journal journal;

    Catalog(
            CatalogStore store,
            CatalogCache cache,
            Organizations organizations,
            Calendars calendars,
            BusinessClock clock,
            Journal journal) {
        this.store = store;
        this.cache = cache;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
        this.journal = journal;
    }

    /** Everything published, as it is known now. */
    public CatalogSnapshot snapshot() {
        return cache.snapshot();
    }

    /** The version by which dossiers are received on the day. */
    public Optional<ProcedureVersion> inForce(String code, LocalDate on) {
        return snapshot().inForce(code, on);
    }

    /** The version that citizens see on the day; none of what agencies do among themselves. */
    public Optional<ProcedureVersion> shown(String code, LocalDate on) {
        return inForce(code, on).filter(version -> !version.isInternal());
    }

    /** What an agency receives from other agencies on the day, by field and code. */
    public List<ProcedureVersion> internalOf(UUID agency, LocalDate on) {
        return snapshot().internal(on).stream()
                .filter(version -> offers(agency, version, on))
                .toList();
    }

    /** A version that the caller knows to exist, such as the one a dossier was received by. */
    public ProcedureVersion version(UUID id) {
        return snapshot().version(id);
    }

    /** A process that the caller knows to exist. */
    public InternalProcess process(UUID id) {
        return snapshot().process(id);
    }

    /** A step of the version's own process, or of the way of what is done at once. */
    public Step step(ProcedureVersion version, String stepId) {
        return snapshot().step(version, stepId);
    }

    /** What an agency receives on the day, by field and code. */
    public List<ProcedureVersion> offeredBy(UUID agency, LocalDate on) {
        return snapshot().offeredBy(agency, organizations.chart(), on);
    }

    /** Whether an agency receives this version on the day. */
    public boolean offers(UUID agency, ProcedureVersion version, LocalDate on) {
        return version.isInForce(on) && Agencies.offers(version, agency, organizations.chart(), on);
    }

    /** The agencies that receive this version on the day. */
    public List<Unit> agenciesOffering(ProcedureVersion version, LocalDate on) {
        return Agencies.offering(version.usedBy(), organizations.chart(), on);
    }

    /** What matches everyday words, with or without diacritics; of one agency or of all. */
    public List<ProcedureVersion> search(String text, LocalDate on, @Nullable UUID agency) {
        return search(ProcedureFilter.of(text, agency), on);
    }

    /** What is looked for among what is in force on the day, best first. */
    public List<ProcedureVersion> search(ProcedureFilter filter, LocalDate on) {
        return snapshot().search(filter, on, organizations.chart());
    }

    /** The occasions for which there is something on the day. */
    public List<Occasion> occasions(LocalDate on) {
        return snapshot().occasions(on);
    }

    /** How many versions a load published, and how many were published before. */
    public record Loaded(int published, int known) {}

    /**
     * Reads procedure files and publishes what is new in them, all or nothing. What was published
     * before and is said again the same counts as known, so loading twice is loading once.
     *
     * @throws RefusalException with everything that is wrong, by file and line or by row
     */
    @Transactional
    public Loaded load(List<SourceFile> files, Actor actor) {
        return publish(ProcedureFiles.read(files), actor);
    }

    /** Publishes versions with their processes, each from its own day on, all or nothing. */
    @Transactional
    public Loaded publish(List<ProcedureDraft> drafts, Actor actor) {
        store.lock();
        List<PublishedVersion> before = store.published();
        Publication.Plan plan = Publication.decide(before, drafts, examination(before, drafts));
        if (!plan.refusals().isEmpty()) {
            throw new RefusalException(plan.refusals());
        }
        Instant now = clock.instant();
        store.end(plan.moved());
        journal.writeAll(
                plan.fresh().stream()
                        .map(one -> new Written(one.version().procedure(), STREAM, eventOf(one)))
                        .toList(),
                now,
                actor);
        store.insert(plan.fresh(), now);
        if (!plan.fresh().isEmpty()) {
            store.moveOn();
            cache.forgetAfterCommit();
        }
        return new Loaded(plan.fresh().size(), plan.known());
    }

    /** Everything that stands in the way of publishing these; stores nothing. */
    List<CatalogRefusal> refusals(List<ProcedureDraft> drafts) {
        return problems(drafts, () -> {}).stream().map(DraftProblem::why).toList();
    }

    /**
     * The same, each with where its draft stands.
     *
     * @param examined called once for each draft that is not published yet
     */
    public List<DraftProblem> problems(List<ProcedureDraft> drafts, Runnable examined) {
        List<PublishedVersion> before = store.published();
        Examination examination = examination(before, drafts);
        return Publication.decide(
                        before,
                        drafts,
                        draft -> {
                            examined.run();
                            return examination.examine(draft);
                        })
                .problems();
    }

    /** Ends the procedures that a decision abolishes, from its day on. */
    void abolish(PublicationDecision decision, Actor actor) {
        if (decision.abolished().isEmpty()) {
            return;
        }
        LocalDate from = decision.effectiveOn();
        List<PublishedVersion> published = store.published();
        for (PublicationDecision.Abolished one : decision.abolished()) {
            PublishedVersion last =
                    published.stream()
                            .filter(p -> p.version().code().equals(one.code()))
                            .filter(p -> p.inEffect().isInForce(from.minusDays(1)))
                            .findFirst()
                            .orElseThrow();
            journal.write(
                    last.version().procedure(),
                    STREAM,
                    List.of(
                            new CatalogEvent.ProcedureAbolished(
                                    one.code(), from, decision.number(), one.replacedBy())),
                    clock.instant(),
                    actor);
            store.end(List.of(last.endingOn(from)));
        }
        store.moveOn();
        cache.forgetAfterCommit();
    }

    /**
     * What the process check says of a table today, before or after it was published.
     *
     * @param findings what keeps it from being published; empty when nothing does
     * @param times what it takes; absent while the table cannot be added up
     */
    public record Report(List<CatalogRefusal> findings, Optional<ProcessTimes> times) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** Looks at a table as publishing it would. */
    public Report examine(ProcedureVersion version, InternalProcess process) {
        ProcedureDraft draft =
                new ProcedureDraft(version, process, new Place(version.code(), 1), Map.of());
        Examination examination = examination(held(), List.of(draft));
        return new Report(examination.examine(draft), examination.times(version, process));
    }

    /** What is published, from memory. */
    private List<PublishedVersion> held() {
        CatalogSnapshot held = snapshot();
        return held.all().stream()
                .map(one -> new PublishedVersion(one, held.process(one.processId()), one.validTo()))
                .toList();
    }

    private Examination examination(List<PublishedVersion> before, List<ProcedureDraft> drafts) {
        LocalDate today = clock.today();
        return new Examination(
                organizations.chart(),
                today,
                unit -> Math.toIntExact(calendars.of(unit, today).fullDay(today).toMinutes()),
                new KnownProcedures(before, drafts, organizations.chart()));
    }

    private static CatalogEvent eventOf(PublishedVersion published) {
        return new CatalogEvent.ProcedurePublished(
                published.version().id(),
                published.version().code(),
                published.version().validFrom(),
                published.process().id(),
                published.process().code(),
                published.process().version());
    }

    /**
     * Reads answers of the national catalogue's {@code LayThuTuc} and keeps them as drafts, all or
     * nothing; they hold no internal process. A draft of the same code and day is replaced.
     *
     * @param validFrom the day from which the versions are to hold; the answers do not say
     */
    @Transactional
    public int saveNational(List<SourceFile> files, LocalDate validFrom) {
        return saveDrafts(ProcedureFiles.readNational(files, validFrom));
    }

    /** Keeps drafts, all or none; a draft of the same code and day is replaced. */
    @Transactional
    public int saveDrafts(List<ProcedureDraft> drafts) {
        Instant now = clock.instant();
        drafts.forEach(draft -> store.save(draft, now));
        return drafts.size();
    }

    /** Drafts whose code, name or field holds the words, by code, at most a hundred. */
    public List<SavedDraft> drafts(String text) {
        return store.drafts(text);
    }
}
