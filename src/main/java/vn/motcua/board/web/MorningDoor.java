package vn.motcua.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.board.Morning;
import vn.motcua.board.MorningDay;
import vn.motcua.board.Press;
import vn.motcua.board.Pressing;
import vn.motcua.board.Wanted;
import vn.motcua.catalog.Catalog;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.CurrentUser;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Csv;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;

/** The leader's morning page, and the rows behind each of its numbers. */
@Controller
class MorningDoor {

    private final Morning morning;
    private final Oversight oversight;
    private final Organizations organizations;
    private final Catalog catalog;
    private final CurrentUser user;
    private final Frames frames;

    MorningDoor(
            Morning morning,
            Oversight oversight,
            Organizations organizations,
            Catalog catalog,
            CurrentUser user,
            Frames frames) {
        this.morning = morning;
        this.oversight = oversight;
        this.organizations = organizations;
        this.catalog = catalog;
        this.user = user;
        this.frames = frames;
    }

    @GetMapping(MorningPage.PATH)
    Page show() {
        MorningDay day = morning.day();
        return Page.of("board/morning", new MorningPage(day, pressing(day), words(day)));
    }

    @GetMapping(MorningPage.ROWS)
    Page rows(@RequestParam MultiValueMap<String, String> typed) {
        return Page.of("board/morning-rows", page(typed));
    }

    /** The same rows, all of them, with no name of an applicant in them. */
    @GetMapping(MorningPage.ROWS + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        MorningRowsPage page = page(typed);
        Frame frame = frames.of(request);
        return Downloads.made(
                "ho-so-can-xu-ly-" + page.words().today() + ".csv",
                Csv.TYPE,
                Csv.file(
                        MorningTable.heads(frame),
                        page.found().stream()
                                .map(row -> MorningTable.cells(row, page, frame))
                                .toList()));
    }

    private MorningRowsPage page(MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        MorningDay day = morning.day();
        String skip = form.value("from");
        return new MorningRowsPage(
                pressing(day),
                wanted(form),
                skip.matches("\\d{1,6}") ? Integer.parseInt(skip) : 0,
                words(day));
    }

    private List<Pressing> pressing(MorningDay day) {
        return morning.pressing(oversight.units(user.require()), day);
    }

    private BoardWords words(MorningDay day) {
        return new BoardWords(organizations.chart(), catalog.snapshot(), day.today());
    }

    /** What is no choice asks for nothing; who asks for a unit of others finds none of its rows. */
    private static Wanted wanted(FormView form) {
        return new Wanted(
                Arrays.stream(Press.values())
                        .filter(one -> one.name().equals(form.value("press")))
                        .findFirst()
                        .orElse(null),
                id(form.value("unit")),
                text(form.value("post")),
                id(form.value("who")),
                form.value("who").equals("none"),
                id(form.value("version")),
                text(form.value("step")));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
