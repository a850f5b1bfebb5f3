package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.dossier.PersonErased;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;

/**
 * What happened to a dossier, as its owner reads it: in plain words, by agencies and not by
 * officers, and only what concerns the owner. The youngest comes first.
 */
final class PublicTimeline {

    private final DossierView view;
    private final Names names;
    private final Frame frame;

    PublicTimeline(DossierView view, Names names, Frame frame) {
        this.view = view;
        this.names = names;
        this.frame = frame;
    }

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (TimelineEntry entry : view.timeline().reversed()) {
            String what = what(entry.event());
            if (what != null) {
                Moment.Tone tone = moments.isEmpty() ? Moment.Tone.NOW : Moment.Tone.PLAIN;
                moments.add(new Moment(entry.at(), what, "", "", tone));
            }
        }
        return moments;
    }

    private @Nullable String what(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Registered _ -> say("filed", agency());
            case DossierEvent.Received e -> say("received", agency(), e.promisedDue());
            case DossierEvent.Accepted e -> say("received", agency(), e.promisedDue());
            case DossierEvent.NotReceived _ -> say("not-received", agency());
            case DossierEvent.Forwarded e when !e.opened().isEmpty() ->
                    say("forwarded", units(e.opened()));
            case DossierEvent.SupplementAsked e -> say("asked", agency(), e.items());
            case OnlineEvent.SupplementSent e -> say("sent", e.files());
            case OnlineEvent.SupplementWanting _ -> say("wanting", agency());
            case DossierEvent.SupplementBrought _ -> say("brought", agency());
            case DossierEvent.PaymentAsked e -> say("payment", e.amount());
            case DossierEvent.PaymentConfirmed _ -> say("paid");
            case DossierEvent.Suspended _ -> say("suspended");
            case DossierEvent.Resumed e -> say("resumed", e.promisedDue());
            case DossierEvent.Apologised e -> say("apologised", agency(), e.reappointed());
            case OnlineEvent.ResultAttached _ -> say("result-attached");
            case PersonErased _ -> say("person-erased");
            case DossierEvent.ResultRecorded _ -> say("result", agency());
            case DossierEvent.Ended e -> say("ended." + e.outcome().name());
            case DossierEvent.HandedBack _ ->
                    say(view.state().isWithoutResult() ? "papers-back" : "handed-back");
            default -> null;
        };
    }

    private String say(String what, Object... args) {
        return frame.text("dossier.public." + what, args);
    }

    private String agency() {
        return names.unit(frame, view.state().agency());
    }

    private String units(List<NewTask> opened) {
        return opened.stream()
                .map(task -> names.unit(frame, task.unit()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
