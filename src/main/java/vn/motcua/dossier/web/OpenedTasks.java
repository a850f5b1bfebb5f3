package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.dossier.CertificateEvent;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.FamilyEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.dossier.PersonErased;
import vn.motcua.dossier.Rebased;

/** Which tasks an event opened. */
final class OpenedTasks {

    private OpenedTasks() {}

    static List<NewTask> by(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received e -> List.of(e.first());
            case DossierEvent.Registered e -> List.of(e.first());
            case DossierEvent.Accepted _, DossierEvent.NotReceived _ -> List.of();
            case DossierEvent.Forwarded e -> e.opened();
            case DossierEvent.OpinionsAsked e -> e.opened();
            case DossierEvent.TaskReturned e -> List.of(e.opened());
            case DossierEvent.TaskRecalled e -> List.of(e.opened());
            case DossierEvent.SupplementAsked e -> List.of(e.opened());
            case DossierEvent.PaymentAsked e -> List.of(e.opened());
            case DossierEvent.Ended e -> List.of(e.opened());
            case Rebased e -> List.of(e.opened());
            case DossierEvent.TaskTaken _,
                    DossierEvent.TaskReleased _,
                    DossierEvent.TaskAssigned _,
                    DossierEvent.OpinionGiven _,
                    DossierEvent.OpinionWithdrawn _,
                    DossierEvent.OpinionLapsed _,
                    DossierEvent.Decided _,
                    DossierEvent.ResultRecorded _,
                    DossierEvent.HandedBack _,
                    DossierEvent.Closed _,
                    DossierEvent.SupplementBrought _,
                    OnlineEvent.SupplementSent _,
                    OnlineEvent.SupplementWanting _,
                    DossierEvent.PaymentConfirmed _,
                    DossierEvent.Suspended _,
                    DossierEvent.Resumed _,
                    DossierEvent.DuesRecounted _,
                    DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    DossierEvent.Sent _,
                    DossierEvent.Arrived _,
                    OnlineEvent.ResultAttached _,
                    PersonErased _,
                    CertificateEvent.Entered _,
                    CertificateEvent.Certified _,
                    DossierEvent.SignedFor _,
                    FamilyEvent.ChildrenStarted _,
                    FamilyEvent.StartedBy _,
                    FamilyEvent.ChildResolved _,
                    FamilyEvent.ChildWaived _,
                    FamilyEvent.SetFree _,
                    FamilyEvent.PassedToParent _,
                    DossierEvent.Apologised _,
                    DossierEvent.ApologyDelivered _,
                    DossierEvent.CompletionCorrected _ ->
                    List.of();
        };
    }
}
