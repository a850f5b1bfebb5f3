package vn.motcua.rating;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;

/** The front door of ratings. Days are days of Vietnam. */
@Component
public class Ratings {

    private static final String STREAM = "rating";
    private static final Actor SOMEBODY = new Actor(Actor.Kind.CITIZEN, null);

    private final RatingStore store;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    Ratings(RatingStore store, Journal journal, Access access, BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** Why a dossier cannot be rated now, if it cannot. */
    public Optional<Refusal> refusal(DossierView view) {
        if (view.procedure().isInternal()) {
            return Optional.of(new RatingRefusal.BetweenAgencies());
        }
        if (!view.hasReceipt() || view.state().returnedAt() == null) {
            return Optional.of(new RatingRefusal.NotYet());
        }
        return isGiven(view) ? Optional.of(new RatingRefusal.AlreadyGiven()) : Optional.empty();
    }

    public boolean isGiven(DossierView view) {
        return store.given(view.state().id());
    }

    /**
     * By whoever holds the receipt, which the caller has seen.
     *
     * @throws RefusalException with {@link RatingRefusal}
     */
    @Transactional
    public void give(DossierView view, Answers answers, RatingSource source) {
        keep(view, answers, source, null);
    }

    /**
     * A sheet that the citizen filled in by hand; marked as such, with who entered it.
     *
     * @throws RefusalException with {@link RatingRefusal}
     */
    @Transactional
    public void enter(DossierView view, Answers answers, SignedIn by) {
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(view.state().agency()));
        keep(view, answers, RatingSource.PAPER, by);
    }

    private void keep(
            DossierView view, Answers answers, RatingSource source, @Nullable SignedIn by) {
        refusal(view)
                .ifPresent(no -> {
                    throw new RefusalException(no);
                });
        UUID dossier = view.state().id();
        StreamHead head =
                journal.open(stream(dossier), STREAM)
                        .orElseThrow(() -> new RefusalException(new RatingRefusal.AlreadyGiven()));
        byte[] salt = answers.comment().isEmpty() ? null : Digest.newSalt();
        Instant now = clock.instant();
        journal.append(
                journal.prepare(
                        head,
                        List.of(
                                new RatingEvent.Given(
                                        dossier,
                                        source,
                                        answers.overall(),
                                        answers.levels(),
                                        salt == null ? null : Digest.of(salt, answers.comment()))),
                        now,
                        by == null ? SOMEBODY : by.actor(),
                        null));
        store.insert(view, answers, source, by == null ? null : by.staff(), salt, now);
    }

    private static UUID stream(UUID dossier) {
        return UUID.nameUUIDFromBytes(("rating:" + dossier).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers of the days from one to another, both included. */
    public List<Satisfaction> satisfaction(Satisfaction.By by, LocalDate from, LocalDate to) {
        return store.by(by, start(from), start(to.plusDays(1)));
    }

    /** The same by what was asked. */
    public List<Satisfaction> factors(LocalDate from, LocalDate to) {
        return store.byFactor(start(from), start(to.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }

    /** Comments that wait to be judged, newest first. */
    public List<Comment> waiting(Set<UUID> agencies, int most) {
        return store.comments(Comment.State.WAITING, agencies, most);
    }

    /** Comments that everybody may read, newest first. */
    public List<Comment> shown(Set<UUID> agencies, int most) {
        return store.comments(Comment.State.SHOWN, agencies, most);
    }

    /**
     * Shows a comment to everybody, or keeps it back; the answer itself counts either way.
     *
     * @throws RefusalException when no comment of the dossier waits
     */
    @Transactional
    public void judge(UUID dossier, boolean shown, SignedIn by) {
        UUID agency =
                store.waitingAbout(dossier)
                        .orElseThrow(
                                () -> new RefusalException(new RatingRefusal.NothingToJudge()));
        access.require(by, Right.RATING_MODERATE, Scope.of(agency));
        journal.write(
                stream(dossier),
                STREAM,
                List.of(new RatingEvent.CommentJudged(shown, by.staff())),
                clock.instant(),
                by.actor());
        if (!store.judge(dossier, shown)) {
            throw new RefusalException(new RatingRefusal.NothingToJudge());
        }
    }
}
