package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionaries;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRefusal;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionarySnapshot;
import vn.motcua.catalog.dictionary.DictionaryUses;
import vn.motcua.catalog.dictionary.NotedRow;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The dictionaries, one list and one page for each entry. */
@Controller
@RequestMapping(DictionariesDoor.PATH)
class DictionariesDoor {

    static final String PATH = "/catalog-dictionaries";

    private final Dictionaries dictionaries;
    private final DictionaryUses uses;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    DictionariesDoor(
            Dictionaries dictionaries,
            DictionaryUses uses,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.dictionaries = dictionaries;
        this.uses = uses;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    static String path(Dictionary dictionary) {
        return PATH + "/" + dictionary.id();
    }

    private SignedIn by() {
        SignedIn by = user.require();
        dictionaries.requireManager(by);
        return by;
    }

    @GetMapping("/{dictionary}")
    Page list(@PathVariable String dictionary, @RequestParam MultiValueMap<String, String> asked) {
        by();
        Dictionary one = Dictionary.of(dictionary);
        DictionarySnapshot snapshot = dictionaries.snapshot();
        DictionaryFilter filter = DictionaryFilter.of(FormView.of(asked), clock.today());
        Map<String, Integer> counts = new HashMap<>();
        Dictionary.all().forEach(d -> counts.put(d.id(), snapshot.codes(d.id()).size()));
        String page = filter.asked().value("page");
        return Page.of(
                "catalog/dictionary/list",
                new DictionaryListPage(
                        one,
                        counts,
                        filter.asked(),
                        filter.on(),
                        filter.of(one, snapshot),
                        page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                        uses.on(filter.on())));
    }

    /** Procedures that name what there is not, or what no longer holds. */
    @GetMapping("/review")
    Page review() {
        by();
        LocalDate today = clock.today();
        return Page.of(
                "catalog/dictionary/review",
                new DictionaryReviewPage(uses.on(today).doubts(), dictionaries.snapshot()));
    }

    @GetMapping("/{dictionary}/new")
    Page open(@PathVariable String dictionary) {
        by();
        Dictionary one = Dictionary.of(dictionary);
        FormView form = FormView.empty().with(Column.FROM, Typed.text(clock.today()));
        return Page.of("catalog/dictionary/new", new DictionaryNewPage(one, form));
    }

    @PostMapping("/{dictionary}")
    Answer begin(
            @PathVariable String dictionary, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        FormView form = FormView.of(typed);
        try {
            UUID entry =
                    dictionaries.act(
                            Dictionaries.Act.BEGIN,
                            one,
                            ColumnFields.typed(one, form),
                            Optional.empty(),
                            "",
                            by);
            return Redirect.to(path(one) + "/entries/" + entry)
                    .saying("catalog.dictionary.said.BEGIN");
        } catch (RefusalException refused) {
            return Page.of(
                            "catalog/dictionary/new",
                            new DictionaryNewPage(one, form.refused(refused)))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /**
     * @param row the row that would be corrected; the last where it is not said
     */
    @GetMapping("/{dictionary}/entries/{entry}")
    Page show(
            @PathVariable String dictionary,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable UUID row) {
        by();
        return page(Dictionary.of(dictionary), entry, row, null, FormView.empty());
    }

    private Page page(
            Dictionary dictionary,
            UUID entry,
            @Nullable UUID row,
            Dictionaries.@Nullable Act act,
            FormView form) {
        List<DictionaryRow> rows = dictionaries.rows(dictionary, entry);
        List<NotedRow> notes = dictionaries.history(entry);
        DictionaryRow chosen =
                rows.stream()
                        .filter(one -> one.id().equals(row))
                        .findFirst()
                        .orElse(rows.getLast());
        LocalDate today = clock.today();
        Map<UUID, String> names = new HashMap<>();
        notes.stream()
                .flatMap(note -> Stream.ofNullable(note.by()))
                .distinct()
                .forEach(id ->
                        organizations
                                .chart()
                                .staff(id)
                                .ifPresent(staff -> names.put(id, staff.name())));
        return Page.of(
                "catalog/dictionary/entry",
                new DictionaryEntryPage(
                        dictionary,
                        rows,
                        notes,
                        uses.on(today).of(dictionary.id(), rows.getFirst().code()),
                        names,
                        today,
                        chosen,
                        act == null && row != null ? Dictionaries.Act.CORRECT : act,
                        act == null && row != null ? ColumnFields.view(dictionary, chosen) : form));
    }

    @PostMapping("/{dictionary}/entries/{entry}")
    Answer act(
            @PathVariable String dictionary,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        List<DictionaryRow> rows = dictionaries.rows(one, entry);
        FormView form = FormView.of(typed).with(Column.CODE, rows.getFirst().code());
        Dictionaries.Act act = act(form.value("act"));
        Optional<UUID> seen = Typed.id(form.value("seen"));
        FormView whole = act == Dictionaries.Act.END ? ending(one, rows, seen, form) : form;
        try {
            dictionaries.act(
                    act, one, ColumnFields.typed(one, whole), seen, form.value("reason"), by);
            return Redirect.to(path(one) + "/entries/" + entry)
                    .saying("catalog.dictionary.said." + act);
        } catch (RefusalException refused) {
            return page(one, entry, seen.orElse(null), act, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static Dictionaries.Act act(String typed) {
        return Stream.of(Dictionaries.Act.values())
                .filter(one -> one != Dictionaries.Act.BEGIN && one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new DictionaryRefusal.NoSuchEntry()));
    }

    /** The row that ends, with the day and what takes its place. */
    private static FormView ending(
            Dictionary dictionary, List<DictionaryRow> rows, Optional<UUID> seen, FormView form) {
        DictionaryRow row =
                rows.stream()
                        .filter(one -> seen.equals(Optional.of(one.id())))
                        .findFirst()
                        .orElse(rows.getLast());
        FormView whole = ColumnFields.view(dictionary, row).with(Column.TO, form.value(Column.TO));
        return dictionary
                .replacement()
                .map(column -> whole.with(column.name(), form.value(column.name())))
                .orElse(whole);
    }
}
