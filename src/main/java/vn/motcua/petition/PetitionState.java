package vn.motcua.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Scope;

/**
 * A petition as its events sum up, without whom it is from and without any text.
 *
 * @param version how many events there are
 * @param identified whether name, address and a way to reach the sender are there
 * @param reachable whether a message can be sent to them
 * @param legs whose it was and is, the last one now
 * @param classified how, and about what; absent before
 * @param unit that prepares the reply, {@code staff} who does there; absent where not given yet
 * @param handling what is done about the regulation; absent before the six criteria were held
 *     against it
 * @param reopened how often the sender opened it again
 * @param asked since when the sender's answer is awaited
 * @param lead the one it is handled with
 * @param review code of the procedure that is to be looked at because of it; blank for none
 */
public record PetitionState(
        UUID id,
        int version,
        String code,
        PetitionChannel channel,
        Instant receivedAt,
        boolean identified,
        boolean reachable,
        boolean proposal,
        @Nullable UUID dossier,
        String procedure,
        String field,
        PetitionStatus status,
        List<Leg> legs,
        @Nullable Classification classified,
        @Nullable RefusalGround refused,
        @Nullable UUID unit,
        @Nullable UUID staff,
        @Nullable Handling handling,
        Reply reply,
        int likes,
        int dislikes,
        int reopened,
        @Nullable Instant asked,
        @Nullable UUID lead,
        String nationalCode,
        String nationalLink,
        String review,
        Instant lastAt,
        boolean erased) {

    /** How it was classified last. */
    public record Classification(Outcome outcome, PetitionSubject subject) {}

    /**
     * The reply of the round that runs.
     *
     * @param drafted whether there is a text of it
     * @param number of the letter that was approved; blank before
     * @param publishBy the last good day to publish it
     * @param publishedAt when this reply was published first
     */
    public record Reply(
            boolean drafted,
            String number,
            @Nullable LocalDate on,
            String file,
            @Nullable Instant approvedAt,
            @Nullable LocalDate publishBy,
            @Nullable Instant sentAt,
            @Nullable Instant publishedAt,
            boolean rated) {

        static final Reply NONE = new Reply(false, "", null, "", null, null, null, null, false);
        static final Reply DRAFTED = new Reply(true, "", null, "", null, null, null, null, false);

        /** The same, once the signed letter is erased. */
        Reply withoutFile() {
            return new Reply(
                    drafted, number, on, "", approvedAt, publishBy, sentAt, publishedAt, rated);
        }
    }

    /** A reply with the stretch that it ended. */
    public record Answer(Leg leg, Reply reply) {}

    public PetitionState {
        legs = List.copyOf(legs);
    }

    /** Whose it is now, or was last. */
    public Leg leg() {
        return legs.getLast();
    }

    public UUID agency() {
        return leg().agency();
    }

    /** For questions of rights: who has it, and who had it. */
    public Scope scope() {
        Set<UUID> now = new HashSet<>(Set.of(agency()));
        if (unit != null) {
            now.add(unit);
        }
        Set<UUID> past = new HashSet<>();
        legs.forEach(one -> past.add(one.agency()));
        return new Scope(now, past, field.isBlank() ? null : field, null);
    }

    /** Replies that were approved, each with the stretch that it ended. */
    public List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Leg one : legs) {
            if (one.end() == Leg.End.ANSWERED) {
                answers.add(new Answer(one, one.equals(leg()) ? reply : one.reply()));
            }
        }
        return answers;
    }

    public boolean isWaiting() {
        return status == PetitionStatus.WAITING;
    }

    /** The last good day for what is owed next; absent where nothing is, or clocks stand. */
    public @Nullable LocalDate nextDue() {
        return switch (status) {
            case RECEIVED, HANDLING, SUBMITTED -> leg().nextDue();
            case APPROVED -> reply.publishBy();
            case WAITING, PUBLISHED, REFUSED, PASSED_OUTSIDE, JOINED -> null;
        };
    }

    /** Whether what is owed next is late on a day. */
    public boolean isLate(LocalDate today) {
        LocalDate due = nextDue();
        return due != null && today.isAfter(due);
    }
}
