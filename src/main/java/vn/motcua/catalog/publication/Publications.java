package vn.motcua.catalog.publication;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.UploadRules;
import vn.motcua.document.Uploads;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;

/**
 * Publication decisions held to their limits: what was late and by how much, what is running; when
 * they were entered into the national database; their papers.
 */
@Component
@LegalBasis({"nd-63-2010#15", "nd-63-2010#24"})
public class Publications {

    private static final String STREAM = "publication-decision";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 300;

    /**
     * A decision with its limits.
     *
     * @param enteredBy the member of staff who said when it was entered; null while nobody has
     */
    public record Line(
            PublicationDecision decision, List<PublicationClock> clocks, @Nullable UUID enteredBy) {

        public Line {
            clocks = List.copyOf(clocks);
        }

        public PublicationClock clock(PublicationClock.Kind kind) {
            return clocks.stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
        }

        public boolean isLate() {
            return clocks.stream().anyMatch(PublicationClock::isLate);
        }

        /** Something is still to be done: to apply it, or to enter it. */
        public boolean isOpen() {
            return !decision.isApplied() || clocks.stream().anyMatch(PublicationClock::isOpen);
        }
    }

    private final Decisions decisions;
    private final PublicationStore store;
    private final PublicationLimits limits;
    private final Calendars calendars;
    private final Files files;
    private final Uploads uploads;
    private final Journal journal;
    private final BusinessClock clock;

    Publications(
            Decisions decisions,
            PublicationStore store,
            PublicationLimits limits,
            Calendars calendars,
            Files files,
            Uploads uploads,
            Journal journal,
            BusinessClock clock) {
        this.decisions = decisions;
        this.store = store;
        this.limits = limits;
        this.calendars = calendars;
        this.files = files;
        this.uploads = uploads;
        this.journal = journal;
        this.clock = clock;
    }

    /** All decisions, the last signed first. */
    public List<Line> all(SignedIn by) {
        return lines(decisions.all(by));
    }

    /** How many decisions are still to be applied or entered. */
    public long open(SignedIn by) {
        return all(by).stream().filter(Line::isOpen).count();
    }

    public Line line(PublicationDecision decision) {
        return lines(List.of(decision)).getFirst();
    }

    private List<Line> lines(List<PublicationDecision> all) {
        Map<UUID, PublicationStore.Entry> entries =
                store.entries(all.stream().map(PublicationDecision::id).toList());
        LocalDate today = clock.today();
        List<Line> lines = new ArrayList<>();
        for (PublicationDecision decision : all) {
            PublicationStore.Entry entry = entries.get(decision.id());
            Instant applied = decision.appliedAt();
            lines.add(
                    new Line(
                            decision,
                            new PublicationRules(
                                            limits.of(decision.signedOn()),
                                            calendars.common(today),
                                            today)
                                    .clocks(
                                            decision,
                                            entry == null ? null : entry.on(),
                                            applied == null ? null : Zones.dayOf(applied)),
                            entry == null ? null : entry.by()));
        }
        return lines;
    }

    /** How far it was applied to the local catalogue by the end of a day. */
    public PublicationClock update(PublicationDecision decision, LocalDate on) {
        Instant applied = decision.appliedAt();
        LocalDate day = applied == null ? null : Zones.dayOf(applied);
        return new PublicationRules(limits.of(decision.signedOn()), calendars.common(on), on)
                .update(decision, day == null || day.isAfter(on) ? null : day);
    }

    /**
     * Notes when a decision was entered into the national database; noted again, the last counts.
     *
     * @param on null where the day cannot be read
     * @throws RefusalException where that day cannot be
     */
    @Transactional
    public void entered(UUID id, @Nullable LocalDate on, SignedIn by) {
        PublicationDecision decision = decisions.preview(id, by).decision();
        if (on == null || on.isAfter(clock.today())) {
            throw new RefusalException(new PublicationRefusal.EntryDayImpossible());
        }
        if (on.isBefore(decision.signedOn())) {
            throw new RefusalException(
                    new PublicationRefusal.EntryBeforeSigning(decision.signedOn()));
        }
        write(id, new PublicationEvent.Entered(on, by.staff()), by);
        store.entered(id, on, clock.instant(), by.staff());
    }

    /**
     * Notes when the office got it, which starts the clock of the local update. Once it is known,
     * another day corrects it and says why.
     *
     * @param on null where the day cannot be read
     * @param why what was wrong; not needed where nothing was known
     * @throws RefusalException where that day cannot be, or a correction says no reason
     */
    @Transactional
    public void received(UUID id, @Nullable LocalDate on, String why, SignedIn by) {
        PublicationDecision decision = decisions.preview(id, by).decision();
        LocalDate known = decision.receivedOn();
        if (on == null || on.isAfter(clock.today())) {
            throw new RefusalException(new PublicationRefusal.ReceiptDayImpossible());
        }
        if (on.isBefore(decision.signedOn())) {
            throw new RefusalException(
                    new PublicationRefusal.ReceiptBeforeSigning(decision.signedOn()));
        }
        if (on.equals(known)) {
            throw new RefusalException(new PublicationRefusal.ReceiptKnown(on));
        }
        String reason = VietnameseText.tidy(why);
        if (known != null && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            throw new RefusalException(new PublicationRefusal.ReceiptReasonMissing(LONGEST_REASON));
        }
        write(
                id,
                known == null
                        ? new PublicationEvent.Received(on, by.staff())
                        : new PublicationEvent.ReceiptCorrected(known, on, by.staff()),
                by);
        store.received(
                id,
                new PublicationStore.Receipt(on, known, known == null ? null : reason),
                clock.instant(),
                by.staff());
    }

    /** What may be handed in as a paper today. */
    public UploadRules rules() {
        return uploads.rules(clock.today());
    }

    /** The decision first, then its annexes. */
    public List<DecisionPaper> papers(UUID decision, SignedIn by) {
        decisions.requireManager(by);
        return store.papers(decision);
    }

    /**
     * @throws RefusalException where there is none
     */
    public DecisionPaper paper(UUID decision, UUID id, SignedIn by) {
        decisions.requireManager(by);
        return store.paper(decision, id)
                .orElseThrow(() -> new RefusalException(new PublicationRefusal.NoSuchPaper()));
    }

    /**
     * Keeps the decision itself or an annex.
     *
     * @throws RefusalException for a file that is empty, too large, or not what it says
     */
    @Transactional
    public void add(
            UUID decision, DecisionPaper.Kind kind, String name, InputStream content, SignedIn by) {
        decisions.preview(decision, by);
        StoredFile file = files.store(content, name, rules());
        DecisionPaper paper =
                new DecisionPaper(
                        Uuid7.next(),
                        decision,
                        kind,
                        tidy(name),
                        file.hash(),
                        file.size(),
                        clock.instant());
        write(decision, new PublicationEvent.PaperAdded(paper.id(), kind, file.hash()), by);
        store.add(paper, by.staff());
    }

    /** A name without its folders, its ending kept. */
    private static String tidy(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = VietnameseText.plain(bare);
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME);
    }

    @Transactional
    public void withdraw(UUID decision, UUID id, SignedIn by) {
        DecisionPaper paper = paper(decision, id, by);
        write(decision, new PublicationEvent.PaperWithdrawn(id, paper.file()), by);
        store.withdraw(id, clock.instant());
    }

    private void write(UUID decision, PublicationEvent event, SignedIn by) {
        journal.write(decision, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
