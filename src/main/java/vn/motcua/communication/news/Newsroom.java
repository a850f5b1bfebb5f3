package vn.motcua.communication.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.Topics;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Unit;

/** News: written, looked at by somebody else, published in versions, withdrawn. */
@Component
@LegalBasis("nd-63-2010#35.3")
public class Newsroom {

    private final NewsStore store;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final Topics topics;
    private final BusinessClock clock;

    Newsroom(
            NewsStore store,
            CommunicationJournal journal,
            CommunicationAccess access,
            Topics topics,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.topics = topics;
        this.clock = clock;
    }

    /** Newest first, those that somebody works on or that were seen by everybody once. */
    public List<NewsItem> all(SignedIn by) {
        return store.all().stream().flatMap(item -> read(item, by).stream()).toList();
    }

    /** Newest first, drafts of everybody among them; for figures. */
    public List<NewsItem> everything() {
        return store.all();
    }

    /** Whole for those who work on it; others see what everybody saw. */
    private Optional<NewsItem> read(NewsItem item, SignedIn by) {
        return access.mayWrite(item.unit(), by) || access.mayPublish(item.unit(), by)
                ? Optional.of(item)
                : item.asSeen(clock.today());
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public NewsItem find(UUID id, SignedIn by) {
        return store.find(id)
                .flatMap(item -> read(item, by))
                .orElseThrow(() -> new RefusalException(new NewsRefusal.NoSuchNews()));
    }

    /**
     * Begins a draft; sent again under the same id it is kept once.
     *
     * @param unit null for one that cannot be read
     * @throws RefusalException with everything that is wrong, or where it was sent before in other
     *     words; then nothing is kept
     */
    @Transactional
    public void begin(UUID id, @Nullable UUID unit, NewsTyped typed, SignedIn by) {
        access.requireWriter(by);
        List<Refusal> wrong = new ArrayList<>();
        Optional<Unit> site = Optional.empty();
        if (unit == null || access.chart().unit(unit, clock.today()).isEmpty()) {
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireWrite(unit, by);
            site = access.site(unit);
            if (site.isEmpty()) {
                wrong.add(new NewsRefusal.NoSite());
            }
        }
        NewsWords words = read(typed, wrong);
        CommunicationRefusal.refuse(wrong);
        UUID whose = Objects.requireNonNull(unit);
        UUID where = site.orElseThrow().id();
        if (store.insert(id, where, whose, clock.instant(), words, by.staff())) {
            journal.write(
                    id,
                    new CommunicationEvent.NewsBegun(where, whose, words.topic(), digest(words)),
                    by);
        } else if (!store.find(id).orElseThrow().words().equals(words)) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
    }

    /**
     * Changes the words of what is being written.
     *
     * @param seen mark of the words that were read before; others were written meanwhile where it
     *     is not theirs
     */
    @Transactional
    public void change(UUID id, NewsTyped typed, String seen, SignedIn by) {
        store.lock(id);
        NewsItem item = find(id, by);
        requireOpen(item, by);
        List<Refusal> wrong = new ArrayList<>();
        NewsWords words = read(typed, wrong);
        CommunicationRefusal.refuse(wrong);
        if (!item.words().mark().equals(seen) || !store.update(id, words, by.staff())) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
        journal.write(id, new CommunicationEvent.NewsChanged(words.topic(), digest(words)), by);
    }

    /** Refuses where somebody may not change an item now. */
    public void requireOpen(NewsItem item, SignedIn by) {
        access.requireWrite(item.unit(), by);
        if (!item.state().isOpen()) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
    }

    private NewsWords read(NewsTyped typed, List<Refusal> wrong) {
        return typed.read(topics.isOn(clock.today(), typed.topic()), wrong);
    }

    private static String digest(NewsWords words) {
        return words.mark();
    }

    /** Whether a step is one that this person may take now. */
    public boolean may(NewsItem item, NewsStep step, SignedIn by) {
        return item.state().after(step, item.isPublished()).isPresent()
                && (step.isReviewers()
                        ? access.mayPublish(item.unit(), by) && !isOwn(item, step, by)
                        : access.mayWrite(item.unit(), by));
    }

    /** Whoever wrote does not judge what they wrote; to withdraw is everybody's duty. */
    private static boolean isOwn(NewsItem item, NewsStep step, SignedIn by) {
        return step != NewsStep.WITHDRAW && item.writers().contains(by.staff());
    }

    /**
     * Takes a step.
     *
     * @param step null for one that cannot be read
     * @param seen how many steps had been taken when it was read; words change only between steps
     * @param typed the day from which a version is to be seen, as it was typed; blank for today
     * @param day what {@code typed} says; null for what cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(
            UUID id,
            @Nullable NewsStep step,
            int seen,
            String note,
            String typed,
            @Nullable LocalDate day,
            SignedIn by) {
        store.lock(id);
        NewsItem item = find(id, by);
        requireEither(item, step, by);
        if (step == null) {
            throw new RefusalException(new NewsRefusal.StepMissing());
        }
        NewsState after =
                item.state()
                        .after(step, item.isPublished())
                        .orElseThrow(() -> new RefusalException(new NewsRefusal.NotNow()));
        if (item.acts().size() != seen) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
        if (step.isReviewers() && isOwn(item, step, by)) {
            throw new RefusalException(new NewsRefusal.OwnWriting());
        }
        LocalDate today = clock.today();
        CommunicationRefusal.refuse(NewsRules.wrong(item, step, note, typed, day, today));
        take(item, step, after, note.strip(), by);
        if (step == NewsStep.PUBLISH) {
            LocalDate from = Objects.requireNonNullElseGet(day, () -> NewsRules.least(item, today));
            publish(item, from, by);
        }
    }

    private void requireEither(NewsItem item, @Nullable NewsStep step, SignedIn by) {
        if (step == null) {
            if (!access.mayPublish(item.unit(), by)) {
                access.requireWrite(item.unit(), by);
            }
        } else if (step.isReviewers()) {
            access.requirePublish(item.unit(), by);
        } else {
            access.requireWrite(item.unit(), by);
        }
    }

    private void take(NewsItem item, NewsStep step, NewsState after, String note, SignedIn by) {
        Instant now = clock.instant();
        boolean withdrawn = step == NewsStep.WITHDRAW;
        String reason =
                step == NewsStep.AMEND ? note : after == NewsState.PUBLISHED ? "" : item.reason();
        if (!store.move(item, after, reason, withdrawn ? now : null, withdrawn ? note : "")) {
            throw new RefusalException(new NewsRefusal.NotNow());
        }
        if (step == NewsStep.KEEP) {
            store.reset(item.versions().getLast());
        }
        store.add(item.id(), new NewsAct(item.acts().size() + 1, step, now, by.staff(), note));
        journal.write(
                item.id(),
                new CommunicationEvent.NewsStepped(step.name(), after.name(), TextHash.hex(note)),
                by);
    }

    private void publish(NewsItem item, LocalDate from, SignedIn by) {
        NewsVersion version =
                new NewsVersion(
                        item.id(),
                        item.versions().size() + 1,
                        item.words(),
                        item.pictures(),
                        from,
                        item.reason(),
                        by.staff(),
                        clock.instant());
        store.add(version);
        journal.write(
                item.id(),
                new CommunicationEvent.NewsPublished(
                        version.version(), from, version.pictures(), digest(version.words())),
                by);
    }
}
