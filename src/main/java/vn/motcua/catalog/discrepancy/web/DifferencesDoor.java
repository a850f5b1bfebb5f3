package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account;
import vn.motcua.catalog.discrepancy.Comparison;
import vn.motcua.catalog.discrepancy.DifferenceFilter;
import vn.motcua.catalog.discrepancy.Differences;
import vn.motcua.catalog.discrepancy.Discrepancies;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;

/** What the catalogue, the national database and the decisions say differently. */
@Controller
class DifferencesDoor {

    static final String PATH = "/catalog-differences";
    private static final int[] WIDTHS = {12, 50, 22, 30, 40, 40, 40, 26};

    private final Differences differences;
    private final Discrepancies discrepancies;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    DifferencesDoor(
            Differences differences,
            Discrepancies discrepancies,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.differences = differences;
        this.discrepancies = discrepancies;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    private Names names() {
        return new Names(catalog.snapshot(), organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        FormView form = FormView.of(typed);
        return Page.of(
                "catalog/differences",
                new DifferencesPage(
                        differences.find(filter(form), user.require()),
                        form,
                        Math.max(1, page),
                        names()));
    }

    private static DifferenceFilter filter(FormView form) {
        return DifferenceFilter.read(
                form.value("q"), form.value("field"), form.value("kind"), form.value("part"));
    }

    /** One row for each constituent that differs, with what each side says; in Vietnamese. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        differences.compare(filter(FormView.of(typed)), by).forEach(one -> add(rows, one));
        List<String> heads =
                Stream.of(
                                "code",
                                "name",
                                "field",
                                "part",
                                "local",
                                "national",
                                "decision",
                                "verdict")
                        .map(head -> text("catalog.difference.column." + head))
                        .toList();
        return Downloads.made(
                "khac-biet-" + clock.today() + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(text("catalog.difference.sheet"), WIDTHS, heads, rows));
    }

    private void add(List<List<@Nullable Object>> rows, Comparison compared) {
        if (compared.presence() != Comparison.Presence.BOTH) {
            rows.add(
                    row(
                            compared,
                            text("catalog.difference.whole"),
                            whole(compared.local()),
                            whole(compared.national()),
                            whole(compared.decision()),
                            text("catalog.difference.presence." + compared.presence())));
        }
        for (Comparison.Row row : compared.rows()) {
            if (row.differs()) {
                rows.add(
                        row(
                                compared,
                                text("catalog.constituent." + row.what()),
                                lines(row.local()),
                                lines(row.national()),
                                lines(row.decision()),
                                text(
                                        row.nationally().isDifference()
                                                ? "catalog.difference.verdict.NATIONAL."
                                                        + row.nationally()
                                                : "catalog.difference.verdict.DECISION."
                                                        + row.decided())));
            }
        }
    }

    private static List<@Nullable Object> row(Comparison of, String... more) {
        Account named = of.local() == null ? of.national() : of.local();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(of.code());
        cells.add(named == null ? "" : named.name());
        cells.add(named == null ? "" : named.field());
        cells.addAll(Arrays.asList(more));
        return cells;
    }

    private static String whole(@Nullable Account side) {
        return side == null ? "" : side.name();
    }

    private static String lines(Account.@Nullable Said said) {
        return said == null ? "" : String.join("\n", said.lines());
    }

    private String text(String key) {
        return texts.text(java.util.Locale.of("vi"), key);
    }

    @GetMapping(PATH + "/{code}")
    Page show(@PathVariable String code) {
        return page(code, FormView.empty());
    }

    private Page page(String code, FormView form) {
        SignedIn by = user.require();
        return Page.of(
                "catalog/difference",
                new DifferencePage(
                        differences.compare(code, by),
                        discrepancies.ofProcedure(code, by),
                        form,
                        names()));
    }

    /**
     * Opens a ticket by one press.
     *
     * @param part the constituent; blank for the procedure as a whole
     */
    @PostMapping(PATH + "/{code}/ticket")
    Answer open(@PathVariable String code, @RequestParam(defaultValue = "") String part) {
        SignedIn by = user.require();
        try {
            UUID ticket = discrepancies.open(code, constituent(part), by);
            return Redirect.to(TicketsDoor.PATH + "/" + ticket)
                    .saying("catalog.discrepancy.said.opened");
        } catch (RefusalException refused) {
            return page(code, FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    static @Nullable Constituent constituent(String name) {
        return Stream.of(Constituent.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
