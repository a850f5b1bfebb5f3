package vn.motcua.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;

/**
 * What the staff do with petitions; each act is events of one stream and the rows they sum up to.
 */
@Component
public class Petitions {

    private final PetitionStore store;
    private final PetitionStreams streams;
    private final TakingIn takingIn;
    private final PublishedReplies publications;
    private final SenderNotices notices;
    private final PetitionLimits limits;
    private final Calendars calendars;
    private final Organizations organizations;
    private final Access access;
    private final BusinessClock clock;

    Petitions(
            PetitionStore store,
            PetitionStreams streams,
            TakingIn takingIn,
            PublishedReplies publications,
            SenderNotices notices,
            PetitionLimits limits,
            Calendars calendars,
            Organizations organizations,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.streams = streams;
        this.takingIn = takingIn;
        this.publications = publications;
        this.notices = notices;
        this.limits = limits;
        this.calendars = calendars;
        this.organizations = organizations;
        this.access = access;
        this.clock = clock;
    }

    public boolean may(PetitionState state, Right right, SignedIn by) {
        return access.may(by, right, state.scope());
    }

    /**
     * @throws RefusalException where there is none, or for who may not see it
     */
    public PetitionState find(UUID id, SignedIn by) {
        PetitionState state = streams.require(id);
        access.require(by, Right.PETITION_READ, state.scope());
        return state;
    }

    /**
     * Enters one that came by letter, telephone or otherwise; sent again it is entered once.
     *
     * @param also what the page found wrong
     * @throws RefusalException with all that is wrong; then nothing is kept
     */
    @Transactional
    public TakingIn.Entered receive(Submission submission, List<Refusal> also, SignedIn by) {
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        UUID agency = submission.agency();
        if (agency != null) {
            access.require(by, Right.PETITION_RECEIVE, Scope.of(agency));
        }
        return takingIn.enter(submission, also, by.actor());
    }

    /**
     * @param seen the version of the page that the act was begun on; absent where that is no page
     * @throws RefusalException with all that is wrong; then nothing is done
     */
    @Transactional
    public PetitionState act(
            UUID id, @Nullable Integer seen, PetitionCommand command, SignedIn by) {
        PetitionState before = streams.lock(id);
        access.require(by, command.right(), before.scope());
        if (seen != null && seen != before.version()) {
            throw new RefusalException(new PetitionRefusal.PetitionMoved());
        }
        check(before, command);
        PetitionStore.@Nullable Known known = store.sender(id).orElse(null);
        Instant now = clock.instant();
        PetitionRules.Acting acting =
                new PetitionRules.Acting(
                        now,
                        limits,
                        calendars.of(owner(before, command), clock.today()),
                        text -> known == null ? "" : Digest.of(known.salt(), text));
        List<PetitionEvent> events = PetitionRules.decide(before, command, acting);
        PetitionState after = streams.write(id, before, events, now, by.actor());
        keep(after, command);
        try {
            store.update(after);
        } catch (DuplicateKeyException taken) {
            throw new RefusalException(new NationalRefusal.NationalCodeTaken(after.nationalCode()));
        }
        if (command instanceof PetitionCommand.Erase) {
            publications.forget(id);
        } else if (known != null) {
            notices.tell(after, events, known);
        }
        return after;
    }

    /** The agency by whose calendar the next clocks run. */
    private static UUID owner(PetitionState before, PetitionCommand command) {
        if (command instanceof PetitionCommand.Classify c && c.to() != null) {
            return c.to();
        }
        return command instanceof PetitionCommand.GiveBack && before.legs().size() > 1
                ? before.legs().get(before.legs().size() - 2).agency()
                : before.agency();
    }

    /** What only the rows and the chart of the day can tell. */
    private void check(PetitionState before, PetitionCommand command) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        switch (command) {
            case PetitionCommand.Classify c -> {
                UUID to = c.to();
                if (to != null && chart.unit(to, today).filter(u -> u.kind().agency()).isEmpty()) {
                    wrong.add(new PetitionRefusal.AgencyUnknown());
                }
                wrong.addAll(takingIn.unknown(c.procedure(), c.field()));
            }
            case PetitionCommand.Assign(UUID unit, UUID staff) -> {
                boolean own =
                        unit != null
                                && chart.agencyOf(unit, today)
                                        .filter(a -> a.id().equals(before.agency()))
                                        .isPresent();
                if (!own) {
                    wrong.add(new PetitionRefusal.UnitMissing());
                } else if (staff != null
                        && chart.postsOf(staff, today).stream()
                                .noneMatch(post -> post.unit().equals(unit))) {
                    wrong.add(new PetitionRefusal.StaffNotThere());
                }
            }
            case PetitionCommand.ProposeReview c ->
                    wrong.addAll(takingIn.unknown(c.procedure(), ""));
            case PetitionCommand.Join _ -> {
                if (!store.joined(before.id()).isEmpty()) {
                    wrong.add(new PetitionRefusal.OthersJoined());
                }
            }
            case PetitionCommand.Publish c -> masked(before, c.shown(), wrong);
            case PetitionCommand.CorrectPublication c -> masked(before, c.shown(), wrong);
            default -> {
                // All else is decided by the petition alone.
            }
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private void masked(PetitionState state, PublicText shown, List<Refusal> wrong) {
        Sender sender = store.sender(state.id()).map(PetitionStore.Known::sender).orElse(null);
        if (sender == null) {
            return;
        }
        if (Masking.tells(shown.title(), sender)) {
            wrong.add(new PetitionRefusal.NotMasked("publicTitle"));
        }
        if (Masking.tells(shown.question(), sender)) {
            wrong.add(new PetitionRefusal.NotMasked("publicQuestion"));
        }
        if (Masking.tells(shown.reply(), sender)) {
            wrong.add(new PetitionRefusal.NotMasked("publicReply"));
        }
    }

    private void keep(PetitionState after, PetitionCommand command) {
        UUID id = after.id();
        int version = after.version();
        switch (command) {
            case PetitionCommand.Ask c -> text(id, version, TextKind.QUESTION, c.text());
            case PetitionCommand.Supplement c -> text(id, version, TextKind.CONTENT, c.text());
            case PetitionCommand.Classify c -> {
                text(id, version, TextKind.REASON, c.text());
                text(id, version, TextKind.OUTSIDE, c.outside());
            }
            case PetitionCommand.GiveBack c -> text(id, version, TextKind.REASON, c.text());
            case PetitionCommand.Reject c -> text(id, version, TextKind.REASON, c.text());
            case PetitionCommand.ReturnReply c -> text(id, version, TextKind.REASON, c.text());
            case PetitionCommand.Assess c -> text(id, version, TextKind.ASSESSMENT, c.text());
            case PetitionCommand.Draft c -> text(id, version, TextKind.REPLY, c.text());
            case PetitionCommand.ProposeReview c -> text(id, version, TextKind.PROPOSAL, c.text());
            case PetitionCommand.Approve c -> {
                if (!c.file().isEmpty()) {
                    store.insertLetter(id, version, c.file());
                }
            }
            case PetitionCommand.Publish c ->
                    publications.say(id, version, c.shown(), after.lastAt());
            case PetitionCommand.CorrectPublication c -> {
                publications.say(id, version, c.shown(), after.lastAt());
                text(id, version, TextKind.REASON, c.reason());
            }
            default -> {
                // Nothing is written with it.
            }
        }
    }

    private void text(UUID id, int version, TextKind kind, String body) {
        if (!body.isBlank()) {
            store.insert(id, new PetitionText(version, kind, Words.lines(body)));
        }
    }

    /**
     * Sets right who it is from.
     *
     * @throws RefusalException with all that is written wrongly
     */
    @Transactional
    public void correctSender(UUID id, @Nullable Integer seen, Sender sender, SignedIn by) {
        List<Refusal> wrong = sender.wrong();
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        act(
                id,
                seen,
                new PetitionCommand.CorrectSender(
                        sender.isIdentified(), sender.contact().isPresent(), sender.whole()),
                by);
        store.change(id, sender);
    }

    /**
     * Has it handled with another. Both are locked, always in the same order: of two that are
     * joined to each other at once, the second finds how the first stands by then.
     *
     * @param code of the other, in either system
     * @throws RefusalException with all that is wrong; then nothing is done
     */
    @Transactional
    public void join(UUID id, @Nullable Integer seen, String code, SignedIn by) {
        find(id, by);
        UUID lead = code.isBlank() ? null : store.byCode(code.strip()).orElse(null);
        Stream.of(Optional.of(id), Optional.ofNullable(lead))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(streams::lock);
        act(id, seen, new PetitionCommand.Join(lead == null ? null : streams.require(lead)), by);
    }
}
