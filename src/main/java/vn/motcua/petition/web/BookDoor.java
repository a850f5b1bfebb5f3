package vn.motcua.petition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.petition.BookFilter;
import vn.motcua.petition.BookRow;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PetitionSubject;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** The book of petitions (sổ tiếp nhận), and the same as a table. */
@Controller
class BookDoor {

    static final String PATH = "/petition-book";
    private static final int MOST_EXPORTED = 10_000;
    private static final int[] WIDTHS = {22, 12, 14, 30, 44, 26, 22, 20, 22, 14, 14, 14, 24};
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PetitionBook book;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    BookDoor(
            PetitionBook book,
            Organizations organizations,
            Catalog catalog,
            Access access,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.book = book;
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        int at = PetitionForm.page(page);
        List<BookRow> found =
                book.list(filter(form), (at - 1) * BookPage.ROWS, BookPage.ROWS + 1, by);
        return Page.of(
                "petition/book",
                new BookPage(
                        found.subList(0, Math.min(found.size(), BookPage.ROWS)),
                        found.size() > BookPage.ROWS,
                        form,
                        at,
                        access.mayAnywhere(by, Right.PETITION_RECEIVE),
                        new PetitionNames(
                                catalog.snapshot(), organizations.chart(), clock.today())));
    }

    /** What cannot be read is left out: it comes from an address. */
    private static BookFilter filter(FormView form) {
        return new BookFilter(
                form.value("q"),
                PetitionForm.named(PetitionStatus.values(), form.value("status")),
                form.value("status").equals("ALL"),
                PetitionForm.named(PetitionChannel.values(), form.value("channel")),
                form.value("field"),
                PetitionForm.id(form.value("agency")).orElse(null),
                PetitionForm.named(PetitionSubject.values(), form.value("subject")),
                form.has("late", "on"),
                Typed.day(form.value("from")).orElse(null),
                Typed.day(form.value("to")).orElse(null));
    }

    /** The lines asked for, in Vietnamese. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BookRow row : book.list(filter(FormView.of(typed)), 0, MOST_EXPORTED, by)) {
            rows.add(cells(row));
        }
        List<String> heads =
                Stream.of(
                                "code",
                                "received",
                                "channel",
                                "sender",
                                "title",
                                "holder",
                                "unit",
                                "subject",
                                "status",
                                "due",
                                "approved",
                                "published",
                                "national")
                        .map(head -> text("petition.column." + head))
                        .toList();
        return Downloads.made(
                "so-phan-anh-kien-nghi-" + clock.today() + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(text("petition.book.sheet"), WIDTHS, heads, rows));
    }

    private List<@Nullable Object> cells(BookRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(Zones.dayOf(row.receivedAt()));
        cells.add(text("petition.channel." + row.channel()));
        cells.add(row.sender());
        cells.add(row.title());
        cells.add(unit(row.agency()));
        cells.add(row.unit() == null ? "" : unit(row.unit()));
        cells.add(row.subject() == null ? "" : text("petition.subject." + row.subject()));
        cells.add(text("petition.status." + row.status()));
        cells.add(row.nextDue());
        cells.add(row.approvedAt() == null ? null : Zones.dayOf(row.approvedAt()));
        cells.add(row.publishedAt() == null ? null : Zones.dayOf(row.publishedAt()));
        cells.add(row.nationalCode());
        return cells;
    }

    private String unit(UUID id) {
        return organizations.chart().lastKnown(id, clock.today()).map(Unit::name).orElse("—");
    }

    private String text(String key) {
        return texts.text(VIETNAMESE, key);
    }
}
