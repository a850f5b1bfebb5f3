package vn.motcua.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The one register of directive letters: drafted, sent, answered, passed on. */
@Component
public class Directives {

    private static final String STREAM = "directive-letter";

    private final DirectiveStore store;
    private final Journal journal;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    Directives(
            DirectiveStore store,
            Journal journal,
            Access access,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Newest first, without those thrown away. */
    public List<Letter> all() {
        return store.all();
    }

    /**
     * Newest first, as they were known at a moment of recording: those sent by then, with the
     * answers noted by then.
     */
    public List<Letter> knownAt(Instant known) {
        List<Letter> all = store.all();
        Map<UUID, Set<UUID>> answered = new HashMap<>();
        for (Entry entry : journal.read(all.stream().map(Letter::id).toList())) {
            if (!entry.recordedAt().isAfter(known)) {
                switch (journal.event(entry)) {
                    case LetterEvent.Sent _ -> answered.put(entry.stream(), new HashSet<>());
                    case LetterEvent.Answered e -> {
                        Set<UUID> units = answered.get(entry.stream());
                        if (units != null) {
                            units.add(e.unit());
                        }
                    }
                    default -> {
                        // Words and reminders of superiors move no figure.
                    }
                }
            }
        }
        return all.stream()
                .filter(letter -> answered.containsKey(letter.id()))
                .map(letter -> letter.answeredBy(answered.getOrDefault(letter.id(), Set.of())))
                .toList();
    }

    /** Another one whenever a letter or an answer is; costs one statement. */
    public String stamp() {
        return store.stamp();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Letter find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new LetterRefusal.NoSuchLetter()));
    }

    public boolean mayWrite(UUID agency, SignedIn by) {
        return access.may(by, Right.PLAN_MANAGE, Scope.of(agency));
    }

    public boolean mayReply(UUID unit, SignedIn by) {
        return access.may(by, Right.PLAN_REPORT, Scope.of(unit));
    }

    /** Units in whose name somebody may write, by name. */
    public List<Unit> senders(SignedIn by) {
        OrganizationChart chart = organizations.chart();
        return chart.units(clock.today()).stream()
                .filter(unit -> mayWrite(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /**
     * A letter that is to be drafted.
     *
     * @param agency null for one that cannot be read, as for the sort
     */
    public record Draft(
            UUID id,
            @Nullable UUID agency,
            @Nullable LetterKind sort,
            LetterWords words,
            @Nullable LocalDate replyBy,
            List<UUID> recipients,
            List<LetterItem> items) {

        public Draft {
            recipients = List.copyOf(recipients);
            items = List.copyOf(items);
        }
    }

    /**
     * Keeps a draft; sent again under the same id it is kept once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draft(Draft draft, SignedIn by) {
        if (store.find(draft.id()).isPresent()) {
            return;
        }
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>(draft.words().wrong());
        UUID agency = draft.agency();
        if (agency == null || organizations.chart().unit(agency, today).isEmpty()) {
            wrong.add(new LetterRefusal.SenderUnknown());
        } else {
            access.require(by, Right.PLAN_MANAGE, Scope.of(agency));
        }
        if (draft.sort() == null) {
            wrong.add(new LetterRefusal.KindMissing());
        }
        Set<UUID> recipients = new LinkedHashSet<>(draft.recipients());
        if (recipients.isEmpty()
                || recipients.stream()
                        .anyMatch(unit -> organizations.chart().unit(unit, today).isEmpty())) {
            wrong.add(new LetterRefusal.RecipientMissing());
        }
        refuse(wrong);
        Letter letter =
                new Letter(
                        draft.id(),
                        Objects.requireNonNull(agency),
                        Objects.requireNonNull(draft.sort()),
                        draft.words(),
                        draft.replyBy(),
                        LetterState.DRAFT,
                        "",
                        null,
                        "",
                        "",
                        clock.instant(),
                        by.staff(),
                        recipients.stream().map(Recipient::of).toList(),
                        draft.items());
        store.insert(letter);
        write(
                letter.id(),
                new LetterEvent.Drafted(
                        letter.agency(),
                        letter.kind(),
                        letter.words().subject(),
                        letter.replyBy(),
                        List.copyOf(recipients),
                        letter.items().stream().map(LetterItem::topic).toList()),
                by);
    }

    private Letter own(UUID id, SignedIn by) {
        Letter letter = find(id);
        access.require(by, Right.PLAN_MANAGE, Scope.of(letter.agency()));
        return letter;
    }

    @Transactional
    public void change(UUID id, LetterWords words, @Nullable LocalDate replyBy, SignedIn by) {
        own(id, by);
        refuse(words.wrong());
        if (!store.update(id, words, replyBy)) {
            throw new RefusalException(new LetterRefusal.LetterDone());
        }
        write(
                id,
                new LetterEvent.Changed(words.subject(), replyBy, TextHash.hex(words.toString())),
                by);
    }

    /**
     * Notes number and day of the signed letter; from then on its recipients answer.
     *
     * @param on null for a day that cannot be read
     * @param file hash of the signed document; blank where none is kept
     */
    @Transactional
    public void send(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String file,
            String fileName,
            SignedIn by) {
        Letter letter = own(id, by);
        if (letter.state() != LetterState.DRAFT) {
            throw new RefusalException(new LetterRefusal.LetterDone());
        }
        List<Refusal> wrong = new ArrayList<>();
        if (number.isBlank() || number.length() > 100) {
            wrong.add(new LetterRefusal.NumberMissing());
        }
        LocalDate replyBy = letter.replyBy();
        if (on == null || on.isAfter(clock.today())) {
            wrong.add(new LetterRefusal.DayWrong("on"));
        } else if (replyBy != null && replyBy.isBefore(on)) {
            wrong.add(new LetterRefusal.DayWrong("replyBy"));
        }
        refuse(wrong);
        LocalDate day = Objects.requireNonNull(on);
        try {
            if (!store.sent(id, number.strip(), day, file, fileName)) {
                throw new RefusalException(new LetterRefusal.LetterDone());
            }
        } catch (DuplicateKeyException taken) {
            throw new RefusalException(new LetterRefusal.NumberTaken(number.strip()));
        }
        write(id, new LetterEvent.Sent(number.strip(), day, file), by);
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(UUID id, SignedIn by) {
        own(id, by);
        if (!store.discard(id)) {
            throw new RefusalException(new LetterRefusal.LetterDone());
        }
        write(id, new LetterEvent.Discarded(), by);
    }

    /**
     * Notes what a recipient answered.
     *
     * @param day null for one that cannot be read
     */
    @Transactional
    public void reply(UUID id, Recipient answer, @Nullable LocalDate day, SignedIn by) {
        access.require(by, Right.PLAN_REPORT, Scope.of(answer.unit()));
        Letter letter = find(id);
        if (!letter.isSent()) {
            throw new RefusalException(new LetterRefusal.NotSent());
        }
        List<Refusal> wrong = new ArrayList<>();
        if (letter.recipient(answer.unit()).isEmpty()) {
            wrong.add(new LetterRefusal.NotForUnit());
        }
        if (answer.reply().isBlank()) {
            wrong.add(new LetterRefusal.ReplyMissing());
        }
        if (day == null
                || day.isAfter(clock.today())
                || day.isBefore(Objects.requireNonNull(letter.signedOn()))) {
            wrong.add(new LetterRefusal.DayWrong("day"));
        }
        LetterWords.tooLong("reply", answer.reply(), LetterWords.MOST, wrong);
        LetterWords.tooLong("replyNumber", answer.replyNumber(), LetterWords.LINE, wrong);
        refuse(wrong);
        LocalDate on = Objects.requireNonNull(day);
        Recipient kept =
                new Recipient(
                        answer.unit(),
                        on,
                        answer.reply().strip(),
                        answer.replyNumber().strip(),
                        answer.replyFile(),
                        answer.replyFileName(),
                        null);
        if (!store.reply(id, kept, by.staff())) {
            throw new RefusalException(new LetterRefusal.AlreadyReplied());
        }
        write(
                id,
                new LetterEvent.Answered(
                        kept.unit(),
                        on,
                        kept.replyNumber(),
                        kept.replyFile(),
                        TextHash.hex(kept.reply())),
                by);
    }

    /** Notes that those who lead were told who does not answer. */
    @Transactional
    public void escalate(UUID id, SignedIn by) {
        Letter letter = own(id, by);
        LocalDate today = clock.today();
        List<UUID> units =
                letter.late(today).stream()
                        .filter(one -> one.escalatedOn() == null)
                        .map(Recipient::unit)
                        .toList();
        if (units.isEmpty()) {
            throw new RefusalException(new LetterRefusal.NobodyLate());
        }
        store.escalate(id, units, today);
        write(id, new LetterEvent.Escalated(units, today), by);
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private void write(UUID id, LetterEvent event, SignedIn by) {
        journal.write(id, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
