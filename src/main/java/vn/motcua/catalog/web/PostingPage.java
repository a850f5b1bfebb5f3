package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** One place: what is to be done there first, then what is as it should be. */
public record PostingPage(Postings.Wall wall, LocalDate today, FormView form) {

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
        return chosen == null ? !line.isDone() : chosen.contains(line.version().code());
    }

    public String tone(PostingLine line) {
        return line.isDone() ? "done" : line.isLate(today) ? "late" : "soon";
    }

    public String name(PostingLine line, Frame frame) {
        return frame.either(line.version().name(), line.version().nameEn());
    }
}
