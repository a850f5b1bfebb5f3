package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.catalog.disclosure.PostingSetOrder;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.document.UploadRules;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobState;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One place: what is to be done there first, then what is as it should be.
 *
 * @param set the last set for the wall that was asked for; absent where none was
 * @param job how far it is; absent where none was asked for
 * @param pictures what may be handed in as a proof
 */
public record PostingPage(
        Postings.Wall wall,
        LocalDate today,
        @Nullable PostingSetOrder set,
        @Nullable JobProgress job,
        UploadRules pictures,
        FormView form) {

    public List<PostingLine> lines() {
        return wall.lines().stream()
                .sorted(
                        Comparator.comparing(PostingLine::isDone)
                                .thenComparing(line -> !line.isLate(today))
                                .thenComparing(line -> line.version().code()))
                .toList();
    }

    public String path(String rest) {
        return PostingsDoor.PATH + "/" + wall.place().id() + rest;
    }

    public boolean ticked(PostingLine line) {
        List<String> chosen = form.values().get("code");
        return chosen == null
                ? isFresh() && !line.isDone()
                : chosen.contains(line.version().code());
    }

    /** The notice is ticked where it is to be put up and can be. */
    public boolean noticeTicked() {
        return isFresh()
                ? !wall.notice().isDone() && wall.notice().contact() != null
                : form.has("notice", "on");
    }

    private boolean isFresh() {
        return form.refusals().isEmpty();
    }

    public String tone(PostingLine line) {
        return line.isDone()
                ? line.lateBy() > 0 ? "soon" : "done"
                : line.isLate(today) ? "late" : "soon";
    }

    public String name(PostingLine line, Frame frame) {
        return frame.either(line.version().name(), line.version().nameEn());
    }

    /** Where a screen or a site shows it; null where paper hangs there. */
    public @Nullable String screen() {
        return switch (wall.place().kind()) {
            case SCREEN, SITE -> WallScreenDoor.PATH + "/" + wall.place().id();
            case BOARD, BOOK -> null;
        };
    }

    /** Whether the set is still being made. */
    public boolean isMaking() {
        return job != null
                && set != null
                && set.file() == null
                && job.state() != JobState.FAILED
                && job.state() != JobState.CANCELLED;
    }

    public boolean hasFailed() {
        return set != null && set.file() == null && !isMaking();
    }

    public Field photo(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("catalog.posting.photo"))
                .hint(
                        frame.text(
                                "catalog.posting.photo.hint",
                                pictures.names(),
                                pictures.maxMegabytes()));
    }

    public Field address(Frame frame) {
        return Field.text("address", frame.text("catalog.posting.address"))
                .hint(frame.text("catalog.posting.address.hint"))
                .placeholder("https://")
                .maxLength(500);
    }
}
