package vn.motcua.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;

/** Folds events into a {@link PetitionState}. Pure but for what it holds while it folds. */
final class Evolution {

    private final UUID id;
    private final List<Leg> legs = new ArrayList<>();
    private int version;
    private PetitionEvent.@Nullable Received received;
    private Instant receivedAt = Instant.EPOCH;
    private Instant lastAt = Instant.EPOCH;
    private boolean identified;
    private boolean reachable;
    private String procedure = "";
    private String field = "";
    private PetitionStatus status = PetitionStatus.RECEIVED;
    private PetitionStatus beforeJoining = PetitionStatus.RECEIVED;
    private @Nullable Leg beforeJoined;
    private PetitionState.@Nullable Classification classified;
    private @Nullable RefusalGround refused;
    private @Nullable UUID unit;
    private @Nullable UUID staff;
    private @Nullable Handling handling;
    private PetitionState.Reply reply = PetitionState.Reply.NONE;
    private @Nullable Instant asked;
    private int likes;
    private int dislikes;
    private int reopened;
    private @Nullable UUID lead;
    private String nationalCode = "";
    private String nationalLink = "";
    private String review = "";
    private boolean erased;

    Evolution(UUID id) {
        this.id = id;
    }

    /** Takes in what happened next. */
    Evolution after(PetitionEvent event, Instant at) {
        version++;
        lastAt = at;
        switch (event) {
            case PetitionEvent.Received e -> received(e, at);
            case PetitionEvent.SenderCorrected e -> {
                identified = e.identified();
                reachable = e.reachable();
            }
            case PetitionEvent.SupplementAsked _ -> {
                status = PetitionStatus.WAITING;
                asked = at;
                leg(leg -> leg.asked(at));
            }
            case PetitionEvent.Supplemented e -> supplemented(e, at);
            case PetitionEvent.Refused e -> {
                refused = e.ground();
                end(PetitionStatus.REFUSED, Leg.End.REFUSED, at);
            }
            case PetitionEvent.Classified e -> {
                classified = new PetitionState.Classification(e.outcome(), e.subject());
                procedure = e.procedure();
                field = e.field();
                status = PetitionStatus.HANDLING;
                leg(leg -> leg.classified(at));
            }
            case PetitionEvent.Transferred e -> transferred(e, at);
            case PetitionEvent.Assigned(UUID to, UUID who) -> {
                unit = to;
                staff = who;
            }
            case PetitionEvent.CriteriaAssessed e -> handling = e.handling();
            case PetitionEvent.ReplyDrafted _ -> reply = PetitionState.Reply.DRAFTED;
            case PetitionEvent.ReplySubmitted _ -> status = PetitionStatus.SUBMITTED;
            case PetitionEvent.ReplyRejected _ -> status = PetitionStatus.HANDLING;
            case PetitionEvent.ReplyApproved e -> approved(e, at);
            case PetitionEvent.ReplySent _ -> reply = reply(at, reply.publishedAt(), false);
            case PetitionEvent.ReplyReturned _ -> {
                status = PetitionStatus.HANDLING;
                reply = PetitionState.Reply.DRAFTED;
                leg(leg -> leg.ended(null, null));
            }
            case PetitionEvent.Published _ -> {
                status = PetitionStatus.PUBLISHED;
                reply = reply(reply.sentAt(), at, false);
            }
            case PetitionEvent.PublicationCorrected _ -> {
                // The reply was published when it was first.
            }
            case PetitionEvent.Rated(boolean content) -> rated(content);
            case PetitionEvent.Reopened e -> {
                reopened++;
                status = PetitionStatus.HANDLING;
                leg(leg -> leg.answeredBy(reply));
                reply = PetitionState.Reply.NONE;
                legs.add(Leg.begun(leg().agency(), at, e.dues(), true).classified(at));
            }
            case PetitionEvent.Joined(UUID with) -> {
                lead = with;
                beforeJoining = status;
                beforeJoined = leg();
                end(PetitionStatus.JOINED, Leg.End.JOINED, at);
            }
            case PetitionEvent.Parted _ -> {
                lead = null;
                status = beforeJoining;
                Leg before = beforeJoined;
                leg(leg -> before == null ? leg : before);
            }
            case PetitionEvent.NationalNoted(String code, String link) -> {
                nationalCode = code;
                nationalLink = link;
            }
            case PetitionEvent.ReviewProposed e -> review = e.procedure();
            case PetitionEvent.PersonErased _ -> {
                erased = true;
                reachable = false;
                reply = reply.withoutFile();
            }
        }
        return this;
    }

    private void received(PetitionEvent.Received e, Instant at) {
        received = e;
        receivedAt = at;
        identified = e.identified();
        reachable = e.reachable();
        procedure = e.procedure();
        field = e.field();
        legs.add(Leg.begun(e.agency(), at, e.dues(), false));
    }

    private void supplemented(PetitionEvent.Supplemented e, Instant at) {
        Dues dues = e.dues();
        Instant since = asked;
        if (dues != null && since != null) {
            status = PetitionStatus.RECEIVED;
            leg(leg -> leg.with(dues, leg.pauses().with(pause(since, at, e.effect()))));
            asked = null;
        }
    }

    static PauseLedger.Pause pause(Instant from, Instant to, PauseLedger.Effect effect) {
        return new PauseLedger.Pause(from, to, "supplement", effect);
    }

    private void transferred(PetitionEvent.Transferred e, Instant at) {
        UUID to = e.to();
        Dues dues = e.dues();
        Leg.End how = e.back() ? Leg.End.SENT_BACK : Leg.End.PASSED_ON;
        leg(leg -> leg.classified(at));
        end(PetitionStatus.PASSED_OUTSIDE, how, at);
        if (to != null && dues != null) {
            status = PetitionStatus.RECEIVED;
            legs.add(Leg.begun(to, at, dues, false));
            unit = null;
            staff = null;
            // What was prepared here is not what the other agency finds.
            handling = null;
            reply = PetitionState.Reply.NONE;
        }
    }

    private void approved(PetitionEvent.ReplyApproved e, Instant at) {
        reply =
                new PetitionState.Reply(
                        true, e.number(), e.on(), e.file(), at, e.publishBy(), null, null, false);
        end(PetitionStatus.APPROVED, Leg.End.ANSWERED, at);
    }

    private void rated(boolean content) {
        if (content) {
            likes++;
        } else {
            dislikes++;
        }
        reply = reply(reply.sentAt(), reply.publishedAt(), true);
    }

    private PetitionState.Reply reply(
            @Nullable Instant sent, @Nullable Instant published, boolean rated) {
        return new PetitionState.Reply(
                reply.drafted(),
                reply.number(),
                reply.on(),
                reply.file(),
                reply.approvedAt(),
                reply.publishBy(),
                sent,
                published,
                rated || reply.rated());
    }

    private Leg leg() {
        return legs.getLast();
    }

    private void leg(UnaryOperator<Leg> change) {
        legs.set(legs.size() - 1, change.apply(leg()));
    }

    private void end(PetitionStatus next, Leg.End how, Instant at) {
        status = next;
        leg(leg -> leg.classified(at).ended(how, at));
    }

    /** Whether anything has happened to it. */
    boolean hasBegun() {
        return received != null;
    }

    PetitionState state() {
        PetitionEvent.Received first = Objects.requireNonNull(received);
        return new PetitionState(
                id,
                version,
                first.code(),
                first.channel(),
                receivedAt,
                identified,
                reachable,
                first.proposal(),
                first.dossier(),
                procedure,
                field,
                status,
                legs,
                classified,
                refused,
                unit,
                staff,
                handling,
                reply,
                likes,
                dislikes,
                reopened,
                asked,
                lead,
                nationalCode,
                nationalLink,
                review,
                lastAt,
                erased);
    }
}
