package vn.motcua.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.board.BoardRefusal;
import vn.motcua.board.BoardRules;
import vn.motcua.board.Boards;
import vn.motcua.board.Figure;
import vn.motcua.board.Ranking;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.measure.Past;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;

/** The board of figures, and the rows behind each of them, for those who may read dossiers. */
@Controller
class BoardDoor {

    private final Boards boards;
    private final BoardRules rules;
    private final BoardScope scope;
    private final DossierQueries dossiers;
    private final Frames frames;

    BoardDoor(
            Boards boards,
            BoardRules rules,
            BoardScope scope,
            DossierQueries dossiers,
            Frames frames) {
        this.boards = boards;
        this.rules = rules;
        this.scope = scope;
        this.dossiers = dossiers;
        this.frames = frames;
    }

    @GetMapping(BoardPage.PATH)
    Page show(@RequestParam MultiValueMap<String, String> typed) {
        BoardForm form = scope.form(typed);
        List<Refusal> wrong = form.problems();
        LocalDate last = form.to().atEndOfMonth();
        List<Unit> agencies = scope.agencies(last);
        MonthsAsked asked =
                scope.asked(
                        agencies,
                        form.agency(),
                        form.field(),
                        form.from(),
                        form.to(),
                        form.known().orElse(null));
        Boards.Figures figures = boards.figures(asked, form.trend());
        int least = rules.rankingLeast(figures.day());
        List<Ranking.Entry> entries =
                agencies.stream()
                        .map(unit ->
                                new Ranking.Entry(
                                        unit.id(), unit.kind(), figures.agency(unit.id())))
                        .toList();
        return Page.of(
                        "board/board",
                        new BoardPage(
                                form,
                                form.form()
                                        .with("to", form.to().toString())
                                        .with("months", "" + form.length())
                                        .refused(wrong),
                                agencies,
                                figures,
                                Ranking.of(entries, least),
                                rules.heatShareSteps(figures.day()),
                                least,
                                scope.words(figures.day())))
                .with(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(BoardPage.ROWS)
    Page rows(@RequestParam MultiValueMap<String, String> typed) {
        return Page.of("board/rows", page(typed, BoardRowsPage.PAGE));
    }

    @GetMapping(BoardPage.ROWS + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        BoardRowsPage page = page(typed, Integer.MAX_VALUE);
        Frame frame = frames.of(request);
        List<String> heads =
                List.of(
                        frame.text("board.rows.code"),
                        frame.text("board.rows.procedure"),
                        frame.text("board.agency"),
                        frame.text("board.rows.received"),
                        frame.text("board.rows.promised"),
                        frame.text("board.rows.ended"));
        return Downloads.made(
                "so-lieu-" + page.figure() + "-" + page.words().today() + ".csv",
                Csv.TYPE,
                Csv.file(heads, page.all().stream().map(row -> cells(row, page, frame)).toList()));
    }

    private static List<String> cells(Past row, BoardRowsPage page, Frame frame) {
        return List.of(
                page.code(row),
                page.words().procedure(row.version(), frame),
                page.words().unit(row.agency(), frame),
                page.moment(row.received(), frame),
                page.moment(row.promised(), frame),
                page.moment(row.ended(), frame));
    }

    /**
     * @param most how many rows are told by their codes
     */
    private BoardRowsPage page(MultiValueMap<String, String> typed, int most) {
        BoardForm form = scope.form(typed);
        if (!form.problems().isEmpty()) {
            throw new RefusalException(form.problems());
        }
        String name = form.form().value("figure");
        Figure figure =
                Arrays.stream(Figure.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new BoardRefusal.NoSuchFigure(name)));
        YearMonth to = form.to();
        YearMonth from =
                BoardForm.month(form.form().value("from"))
                        .filter(month -> !month.isAfter(to))
                        .orElse(to);
        List<Unit> agencies = scope.agencies(to.atEndOfMonth());
        MonthsAsked asked =
                scope.asked(
                        agencies, form.agency(), form.field(), from, to, form.known().orElse(null));
        List<Past> all = boards.rows(asked, figure);
        String typedRow = form.form().value("row");
        int skip = typedRow.matches("\\d{1,7}") ? Integer.parseInt(typedRow) : 0;
        List<UUID> told =
                (most == Integer.MAX_VALUE ? all : BoardRowsPage.shown(all, skip))
                        .stream().map(Past::dossier).toList();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("from", from.toString());
        query.put("to", to.toString());
        UUID agency = form.agency();
        if (agency != null) {
            query.put("agency", agency.toString());
        }
        if (!form.field().isBlank()) {
            query.put("field", form.field());
        }
        form.known().ifPresent(day -> query.put("known", form.form().value("known")));
        return new BoardRowsPage(
                figure,
                all,
                skip,
                dossiers.codes(told),
                query,
                scope.words(boards.day(to, form.known().orElse(null))));
    }
}
