package vn.motcua.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Pause;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.StepsLine;

/**
 * What the holder of a receipt may see: where it stands, what comes next, by when, whom to ask. No
 * personal data but a masked name, and no officer's name.
 */
public record TrackedPage(
        DossierView view,
        Names names,
        Function<UUID, WorkCalendar> calendars,
        @Nullable Unit desk) {

    public FamilyCard family() {
        return FamilyCard.forPublic(view.relatives(), names);
    }

    public String status(Frame frame) {
        return frame.text("dossier.track.status." + view.state().status());
    }

    public String next(Frame frame) {
        if (answered()) {
            return frame.text("dossier.track.next.sent", agency(frame));
        }
        return frame.text(
                "dossier.track.next." + view.state().status() + (late(frame) ? ".late" : ""),
                agency(frame));
    }

    private boolean late(Frame frame) {
        return !view.state().isDecided() && !view.state().isPaused() && view.isLate(frame.now());
    }

    /** Whether everything was handed over to a citizen, who may say how content they are. */
    public boolean mayRate() {
        return view.hasReceipt()
                && view.state().returnedAt() != null
                && !view.procedure().isInternal();
    }

    /** The version of the signed result that can be downloaded; empty while there is none. */
    public Optional<Integer> result() {
        return view.resultFiles().stream().findFirst();
    }

    /** What the citizen is asked to bring or send; empty where nothing is, or they have sent it. */
    public Optional<SupplementRequest> request() {
        boolean asked =
                view.state().status() == Status.SUPPLEMENT
                        && view.state().pause().map(Pause::sent).isEmpty();
        return asked ? view.lastRequest() : Optional.empty();
    }

    /** Whether an answer was sent that the desk is yet to look at. */
    public boolean answered() {
        return view.state().isPaused() && view.state().pause().map(Pause::sent).isPresent();
    }

    /** Whether it may still be taken back. */
    public boolean withdrawable() {
        return !view.state().isClosed() && !view.state().isDecided();
    }

    /** What happened so far, in plain words and without officers' names; the youngest first. */
    public List<Moment> moments(Frame frame) {
        return new PublicTimeline(view, names, frame).moments();
    }

    /** What the citizen is to bring; empty while nothing is asked. */
    public List<String> asked() {
        return view.state().status() == Status.SUPPLEMENT
                ? view.lastRequest().map(TrackedPage::names).orElse(List.of())
                : List.of();
    }

    private static List<String> names(SupplementRequest request) {
        return request.items().stream().map(SupplementItem::name).toList();
    }

    public String agency(Frame frame) {
        return names.unit(frame, view.state().agency());
    }

    public String procedure(Frame frame) {
        return frame.either(view.procedure().name(), view.procedure().nameEn());
    }

    public Due promise(Frame frame) {
        return Promise.of(view.state(), frame.now()).in(frame);
    }

    public StepsLine line(Frame frame) {
        return new StepsPicture(view, names, calendars, frame.now(), false).line(frame);
    }

    /** An organisation is named; of a person stand the first letters, such as "N*** V*** A***". */
    public String applicant(Frame frame) {
        Applicant applicant = view.applicant();
        if (applicant == null) {
            return frame.text("dossier.erased");
        }
        return applicant.organisation().isEmpty()
                ? masked(applicant.fullName())
                : applicant.organisation();
    }

    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }
}
