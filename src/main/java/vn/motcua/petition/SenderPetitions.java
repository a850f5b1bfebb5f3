package vn.motcua.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * The door of a petition for whom it is from: sent without an account, looked up and acted on with
 * code and secret.
 */
@Component
@LegalBasis("nd-20-2008#12")
public class SenderPetitions {

    private static final Actor SOMEBODY = new Actor(Actor.Kind.CITIZEN, null);

    /**
     * What the sender sees.
     *
     * @param answered the one whose reply it is: itself, or the one that it is handled with
     * @param texts what the sender wrote, was asked, and was told
     */
    public record Own(
            PetitionState state,
            PetitionState answered,
            List<PetitionText> texts,
            @Nullable String reply) {

        public Own {
            texts = List.copyOf(texts);
        }
    }

    private final PetitionStore store;
    private final PetitionStreams streams;
    private final TakingIn takingIn;
    private final PetitionLimits limits;
    private final Calendars calendars;
    private final BusinessClock clock;

    SenderPetitions(
            PetitionStore store,
            PetitionStreams streams,
            TakingIn takingIn,
            PetitionLimits limits,
            Calendars calendars,
            BusinessClock clock) {
        this.store = store;
        this.streams = streams;
        this.takingIn = takingIn;
        this.limits = limits;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Sent again under the same id it is entered once.
     *
     * @param also what the page found wrong
     * @throws RefusalException with all that is wrong; then nothing is kept
     */
    @Transactional
    public TakingIn.Entered send(Submission submission, List<Refusal> also) {
        return takingIn.enter(submission, also, SOMEBODY);
    }

    /** Empty where no petition has this code and this secret. */
    public Optional<Own> find(String code, String secret) {
        return store.bySecret(code.strip(), secret.strip()).map(this::own);
    }

    /** What everybody may know of it: how it stands. */
    public Optional<PetitionState> standing(String code) {
        return code.isBlank() ? Optional.empty() : store.byCode(code.strip()).map(streams::require);
    }

    private Own own(UUID id) {
        PetitionState state = streams.require(id);
        PetitionState answered = state.lead() == null ? state : streams.require(state.lead());
        return new Own(state, answered, forSender(store.texts(id)), reply(answered));
    }

    /** Not what officers found among themselves. */
    private static List<PetitionText> forSender(List<PetitionText> texts) {
        return texts.stream()
                .filter(text ->
                        text.kind() == TextKind.TITLE
                                || text.kind() == TextKind.CONTENT
                                || text.kind() == TextKind.QUESTION)
                .toList();
    }

    /** The reply once it was sent or published. */
    private @Nullable String reply(PetitionState answered) {
        boolean told = answered.reply().sentAt() != null || answered.reply().publishedAt() != null;
        return told
                ? store.texts(answered.id()).reversed().stream()
                        .filter(text -> text.kind() == TextKind.REPLY)
                        .map(PetitionText::body)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Adds what was asked for, or what came to mind. */
    @Transactional
    public void supplement(String code, String secret, String text, List<SentFile> files) {
        PetitionState before = require(code, secret);
        int most = limits.filesMost(clock.today());
        if (files.size() > most) {
            throw new RefusalException(new PetitionRefusal.TooManyFiles(most));
        }
        act(before, digests -> new PetitionCommand.Supplement(text, digests), text, files);
    }

    /** Says that it is not resolved. */
    @Transactional
    public void reopen(String code, String secret, String text, List<SentFile> files) {
        act(
                require(code, secret),
                digests -> new PetitionCommand.Reopen(text, digests),
                text,
                files);
    }

    @Transactional
    public void rate(String code, String secret, boolean content) {
        act(require(code, secret), _ -> new PetitionCommand.Rate(content), "", List.of());
    }

    private PetitionState require(String code, String secret) {
        UUID id =
                store.bySecret(code.strip(), secret.strip())
                        .orElseThrow(() -> new RefusalException(new PetitionRefusal.NoSuchCode()));
        return streams.lock(id);
    }

    /** Makes the command of the digests of what comes along. */
    private interface Made {
        PetitionCommand of(List<String> digests);
    }

    private void act(PetitionState before, Made made, String text, List<SentFile> files) {
        byte[] salt = store.sender(before.id()).orElseThrow().salt();
        List<String> digests = new ArrayList<>();
        files.forEach(file -> digests.add(Digest.of(salt, file.hash())));
        Instant now = clock.instant();
        List<PetitionEvent> events =
                PetitionRules.decide(
                        before,
                        made.of(digests),
                        new PetitionRules.Acting(
                                now,
                                limits,
                                calendars.of(before.agency(), clock.today()),
                                said -> Digest.of(salt, said)));
        PetitionState after = streams.write(before.id(), before, events, now, SOMEBODY);
        if (!text.isBlank()) {
            store.insert(
                    before.id(),
                    new PetitionText(after.version(), TextKind.CONTENT, Words.lines(text)));
        }
        store.insert(before.id(), after.version(), files, now);
        store.update(after);
    }
}
