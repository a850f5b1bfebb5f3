package vn.motcua.dossier.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ByRight;
import vn.motcua.dossier.CertificateEvent;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FamilyEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.dossier.PersonErased;
import vn.motcua.dossier.Rebased;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.journal.Actor;
import vn.motcua.organization.ActedBy;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;

/** In whose stead somebody did something, as the organization stood at that moment. */
final class InStead {

    private InStead() {}

    static Optional<UUID> of(
            DossierView view,
            TimelineEntry entry,
            IntFunction<@Nullable NewTask> tasks,
            OrganizationChart chart) {
        NewTask task = done(entry.event(), tasks);
        if (task == null) {
            return ByRight.of(view, entry, chart).flatMap(ActedBy::insteadOf);
        }
        UUID actor = entry.actor().kind() == Actor.Kind.STAFF ? entry.actor().id() : null;
        return actor == null
                ? Optional.empty()
                : chart.standIns().actedFor(actor, new Post(task.unit(), task.post()), entry.at());
    }

    /** The task whose post did this; null for what a right over the dossier lets one do. */
    private static @Nullable NewTask done(
            DossierEvent event, IntFunction<@Nullable NewTask> tasks) {
        return switch (event) {
            case DossierEvent.Received e -> e.first();
            case DossierEvent.Registered e -> e.first();
            case DossierEvent.Accepted e -> tasks.apply(e.task());
            case DossierEvent.NotReceived e -> tasks.apply(e.task());
            case DossierEvent.TaskTaken e -> tasks.apply(e.task());
            case DossierEvent.TaskReleased e -> tasks.apply(e.task());
            case DossierEvent.Forwarded e -> tasks.apply(e.task());
            case DossierEvent.TaskReturned e -> tasks.apply(e.task());
            case DossierEvent.TaskRecalled e -> tasks.apply(e.task());
            case DossierEvent.OpinionsAsked e -> tasks.apply(e.task());
            case DossierEvent.OpinionGiven e -> tasks.apply(e.task());
            case DossierEvent.OpinionWithdrawn e -> tasks.apply(e.task());
            case DossierEvent.Decided e -> tasks.apply(e.task());
            case DossierEvent.ResultRecorded e -> tasks.apply(e.task());
            case DossierEvent.HandedBack e -> tasks.apply(e.task());
            case DossierEvent.SupplementAsked e -> tasks.apply(e.task());
            case DossierEvent.SupplementBrought e -> tasks.apply(e.task());
            case OnlineEvent.SupplementWanting e -> tasks.apply(e.task());
            case DossierEvent.PaymentAsked e -> tasks.apply(e.task());
            case DossierEvent.PaymentConfirmed e -> tasks.apply(e.task());
            case DossierEvent.Ended e -> tasks.apply(e.task());
            case FamilyEvent.ChildWaived e -> tasks.apply(e.task());
            case FamilyEvent.PassedToParent e -> tasks.apply(e.task());
            case DossierEvent.OpinionLapsed e -> tasks.apply(e.task());
            case CertificateEvent.Certified e -> tasks.apply(e.task());
            case DossierEvent.Sent e -> tasks.apply(e.task());
            case DossierEvent.Arrived e -> tasks.apply(e.task());
            case OnlineEvent.SupplementSent _,
                    DossierEvent.TaskAssigned _,
                    DossierEvent.Suspended _,
                    DossierEvent.Resumed _,
                    DossierEvent.Closed _,
                    DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    DossierEvent.DuesRecounted _,
                    FamilyEvent.ChildrenStarted _,
                    FamilyEvent.StartedBy _,
                    FamilyEvent.ChildResolved _,
                    FamilyEvent.SetFree _,
                    OnlineEvent.ResultAttached _,
                    PersonErased _,
                    Rebased _,
                    CertificateEvent.Entered _,
                    DossierEvent.SignedFor _,
                    DossierEvent.Apologised _,
                    DossierEvent.ApologyDelivered _,
                    DossierEvent.CompletionCorrected _ ->
                    null;
        };
    }
}
