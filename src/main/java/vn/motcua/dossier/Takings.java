package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took which task when, and how it came there: read off the journal before the hand-overs. */
final class Takings {

    private final Map<Integer, UUID> takers = new HashMap<>();
    private final Map<Integer, Instant> acceptedAt = new HashMap<>();
    private final Map<Integer, Carriage> sentAs = new HashMap<>();
    private final Map<Integer, Carriage> arrivedAs = new HashMap<>();

    void note(DossierEvent event, Instant at) {
        switch (event) {
            case DossierEvent.TaskTaken e -> taken(e.task(), e.by(), at);
            case DossierEvent.TaskAssigned e -> takers.put(e.task(), e.to());
            case DossierEvent.Forwarded e -> taken(e.task(), e.by(), at);
            case DossierEvent.TaskReturned e -> taken(e.task(), e.by(), at);
            case DossierEvent.OpinionGiven e -> taken(e.task(), e.by(), at);
            case DossierEvent.HandedBack e -> taken(e.task(), e.by(), at);
            case FamilyEvent.PassedToParent e -> taken(e.task(), e.by(), at);
            case DossierEvent.TaskReleased e -> takers.remove(e.task());
            case DossierEvent.Sent e -> sentAs.put(e.task(), e.as());
            case DossierEvent.Arrived e -> {
                arrivedAs.put(e.task(), e.as());
                acceptedAt.putIfAbsent(e.task(), at);
            }
            case DossierEvent.Received _,
                    DossierEvent.Registered _,
                    DossierEvent.Accepted _,
                    DossierEvent.NotReceived _,
                    DossierEvent.TaskRecalled _,
                    DossierEvent.OpinionsAsked _,
                    DossierEvent.OpinionWithdrawn _,
                    DossierEvent.OpinionLapsed _,
                    DossierEvent.Decided _,
                    DossierEvent.ResultRecorded _,
                    DossierEvent.Closed _,
                    DossierEvent.SupplementAsked _,
                    DossierEvent.SupplementBrought _,
                    OnlineEvent.SupplementSent _,
                    OnlineEvent.SupplementWanting _,
                    DossierEvent.PaymentAsked _,
                    DossierEvent.PaymentConfirmed _,
                    DossierEvent.Suspended _,
                    DossierEvent.Resumed _,
                    DossierEvent.Ended _,
                    DossierEvent.DuesRecounted _,
                    DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    OnlineEvent.ResultAttached _,
                    PersonErased _,
                    Rebased _,
                    CertificateEvent.Entered _,
                    CertificateEvent.Certified _,
                    DossierEvent.SignedFor _,
                    DossierEvent.Apologised _,
                    DossierEvent.ApologyDelivered _,
                    FamilyEvent.ChildrenStarted _,
                    FamilyEvent.StartedBy _,
                    FamilyEvent.ChildResolved _,
                    FamilyEvent.ChildWaived _,
                    FamilyEvent.SetFree _,
                    DossierEvent.CompletionCorrected _ -> {}
        }
    }

    private void taken(int task, UUID by, Instant at) {
        takers.put(task, by);
        acceptedAt.putIfAbsent(task, at);
    }

    @Nullable UUID taker(int task) {
        return takers.get(task);
    }

    /** When somebody first took the task in hand or said that its papers came. */
    @Nullable Instant acceptedAt(int task) {
        return acceptedAt.get(task);
    }

    @Nullable Carriage sentAs(int from) {
        return sentAs.get(from);
    }

    @Nullable Carriage arrivedAs(int task) {
        return arrivedAs.get(task);
    }
}
