package vn.motcua.dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.dossier.DoneTask;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PauseGround;
import vn.motcua.organization.Post;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Segment;
import vn.motcua.shell.StepsLine;

/**
 * The dossier's way as a line: the steps done, the ones that somebody is on, the ones ahead, each
 * as long as its allowance in working time of who performs it.
 *
 * @param named whether people are named; the public page names none
 */
record StepsPicture(
        DossierView view,
        Names names,
        Function<UUID, WorkCalendar> calendars,
        Instant now,
        boolean named) {

    StepsLine line(Frame frame) {
        WayDrawing drawing = WayDrawing.of(view.state(), view.process(), view.timeline());
        List<Segment> segments = new ArrayList<>();
        for (Piece piece : Piece.of(view.state())) {
            Integer column = drawing.columns().get(piece.no());
            if (column != null && (named || !piece.isBeside())) {
                segments.add(segment(frame, piece, column));
            }
        }
        drawing.ahead().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .forEach(e -> segments.add(ahead(frame, e.getKey(), e.getValue())));
        return new StepsLine(segments);
    }

    private Segment segment(Frame frame, Piece piece, int column) {
        WorkCalendar calendar = calendars.apply(piece.unit());
        Instant doneAt = piece.doneAt();
        Instant until = doneAt == null ? stoodAt(piece) : doneAt;
        Step step = view.step(piece.no(), piece.step());
        boolean papers = view.state().isWithoutResult() && step.allows(StepAction.HAND_BACK);
        String name =
                papers
                        ? frame.text("dossier.steps.papers-back")
                        : frame.either(step.name(), step.nameEn());
        return new Segment(
                column,
                title(frame, piece, name),
                who(frame, piece),
                calendar.workingTime(piece.openedAt(), piece.due()),
                calendar.workingTime(piece.openedAt(), until),
                piece.isOpen() ? Segment.State.CURRENT : Segment.State.DONE,
                piece.end() == DoneTask.End.RETURNED ? frame.text("dossier.steps.returned") : "");
    }

    private static String title(Frame frame, Piece piece, String name) {
        PauseGround waits = piece.waits();
        if (waits != null) {
            return frame.text("dossier.wait." + waits);
        }
        return piece.isOpinion() ? frame.text("dossier.steps.opinion", name) : name;
    }

    /** Open steps stop counting when the clock does; the wait itself goes on. */
    private Instant stoodAt(Piece piece) {
        boolean stands = view.state().isPaused() && piece.waits() == null;
        return stands ? view.state().measuredAt(now) : now;
    }

    private String who(Frame frame, Piece piece) {
        if (!named) {
            return "";
        }
        UUID by = piece.by();
        return by == null
                ? names.post(frame, new Post(piece.unit(), piece.post()))
                : names.person(by);
    }

    private Segment ahead(Frame frame, String id, int column) {
        Step step = view.process().step(id);
        UUID agency = view.agencyFor(step);
        Optional<Post> post = names.chart().resolve(step.performer(), agency, names.today());
        WorkCalendar calendar = calendars.apply(post.map(Post::unit).orElse(agency));
        return new Segment(
                column,
                frame.either(step.name(), step.nameEn()),
                named ? post.map(p -> names.post(frame, p)).orElse("") : "",
                calendar.workingTime(now, calendar.after(now, step.time())),
                Duration.ZERO,
                Segment.State.AHEAD,
                "");
    }
}
