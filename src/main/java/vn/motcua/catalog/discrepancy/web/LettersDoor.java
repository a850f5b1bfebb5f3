package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.motcua.catalog.discrepancy.Letter;
import vn.motcua.catalog.discrepancy.Recommendations;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** Letters that recommend a cure: drafted, taken away, noted as sent. */
@Controller
class LettersDoor {

    static final String PATH = "/recommendations";
    private static final int[] WIDTHS = {18, 14, 40, 60, 26, 12, 16};

    private final Recommendations letters;
    private final LetterFiles files;
    private final TicketsDoor tickets;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    LettersDoor(
            Recommendations letters,
            LetterFiles files,
            TicketsDoor tickets,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.letters = letters;
        this.files = files;
        this.tickets = tickets;
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
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        List<Letter> all = letters.all(user.require());
        return Page.of(
                "catalog/recommendations", new LettersPage(asked(all, form), !all.isEmpty(), form));
    }

    /** Those whose number, recipient or proposal holds the words, drafted or sent. */
    private static List<Letter> asked(List<Letter> all, FormView form) {
        String words = VietnameseText.fold(form.value("q"));
        String state = form.value("state");
        return all.stream()
                .filter(letter -> !state.equals("sent") || letter.isSent())
                .filter(letter -> !state.equals("drafted") || !letter.isSent())
                .filter(letter ->
                        VietnameseText.fold(
                                        Objects.requireNonNullElse(letter.number(), "")
                                                + " "
                                                + letter.recipient()
                                                + " "
                                                + letter.proposal())
                                .contains(words))
                .toList();
    }

    /** The list that is asked for, in Vietnamese. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> typed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Letter letter : asked(letters.all(user.require()), FormView.of(typed))) {
            rows.add(
                    Arrays.asList(
                            letter.number(),
                            letter.signedOn(),
                            letter.recipient(),
                            letter.proposal(),
                            letter.signer(),
                            letter.tickets().size(),
                            text(
                                    letter.isSent()
                                            ? "catalog.recommendation.sent"
                                            : "catalog.recommendation.drafted")));
        }
        return Downloads.made(
                "cong-van-kien-nghi-" + clock.today() + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        text("catalog.recommendation.sheet"),
                        WIDTHS,
                        Stream.of(
                                        "number",
                                        "on",
                                        "recipient",
                                        "proposal",
                                        "signer",
                                        "tickets",
                                        "state")
                                .map(head -> text("catalog.recommendation.column." + head))
                                .toList(),
                        rows));
    }

    private String text(String key) {
        return texts.text(Locale.of("vi"), key);
    }

    /** The form of a letter that names the ticked tickets. */
    @GetMapping(PATH + "/new")
    Answer open(@RequestParam(defaultValue = "") List<String> ticket) {
        try {
            List<Ticket> named = letters.nameable(TicketsDoor.ids(ticket), user.require());
            return draft(named, FormView.empty().with("id", Uuid7.next().toString()));
        } catch (RefusalException refused) {
            if (refused.first().kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return tickets.refused(refused, FormView.empty());
        }
    }

    private Page draft(List<Ticket> named, FormView form) {
        return Page.of(
                "catalog/recommendation-new",
                new LetterPage(null, named, form, FormView.empty(), names()));
    }

    @PostMapping(PATH)
    Answer draft(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        List<UUID> ids = TicketsDoor.ids(typed.getOrDefault("ticket", List.of()));
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            letters.draft(id, ids, words(form), by);
            return Redirect.to(PATH + "/" + id).saying("catalog.recommendation.said.drafted");
        } catch (RefusalException refused) {
            if (refused.first().kind() != Refusal.Kind.INVALID || ids.isEmpty()) {
                throw refused;
            }
            return draft(letters.nameable(ids, by), form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static Recommendations.Words words(FormView form) {
        return new Recommendations.Words(
                form.value("recipient"),
                form.value("proposal"),
                form.value("signerTitle"),
                form.value("signer"));
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return page(id, null, FormView.empty().with("on", Typed.text(clock.today())));
    }

    private Page page(UUID id, @Nullable FormView words, FormView send) {
        SignedIn by = user.require();
        Letter letter = letters.find(id, by);
        FormView form =
                words != null
                        ? words
                        : FormView.empty()
                                .with("recipient", letter.recipient())
                                .with("proposal", letter.proposal())
                                .with("signerTitle", letter.signerTitle())
                                .with("signer", letter.signer());
        return Page.of(
                "catalog/recommendation",
                new LetterPage(letter, letters.tickets(letter, by), form, send, names()));
    }

    @PostMapping(PATH + "/{id}")
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        try {
            letters.change(id, words(form), user.require());
            return Redirect.to(PATH + "/" + id).saying("catalog.recommendation.said.changed");
        } catch (RefusalException refused) {
            return refused(refused, () -> page(id, form.refused(refused), FormView.empty()));
        }
    }

    @PostMapping(PATH + "/{id}/sent")
    Answer send(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        try {
            letters.send(
                    id,
                    form.value("number"),
                    Typed.day(form.value("on")).orElse(null),
                    user.require());
            return Redirect.to(PATH + "/" + id).saying("catalog.recommendation.said.sent");
        } catch (RefusalException refused) {
            return refused(refused, () -> page(id, null, form.refused(refused)));
        }
    }

    private static Answer refused(RefusalException refused, Supplier<Page> page) {
        if (refused.first().kind() == Refusal.Kind.NOT_FOUND
                || refused.first().kind() == Refusal.Kind.FORBIDDEN) {
            throw refused;
        }
        return page.get().with(Problems.status(refused.first().kind()));
    }

    @PostMapping(PATH + "/{id}/discarded")
    Answer discard(@PathVariable UUID id) {
        letters.discard(id, user.require());
        return Redirect.to(PATH).saying("catalog.recommendation.said.discarded");
    }

    @GetMapping(PATH + "/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Letter letter = letters.find(id, user.require());
        return Downloads.made(
                name(letter, "pdf"),
                "application/pdf",
                files.pdf(letter, letters.tickets(letter, user.require())));
    }

    @GetMapping(PATH + "/{id}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        Letter letter = letters.find(id, user.require());
        return Downloads.made(
                name(letter, "docx"),
                EditableForms.DOCX,
                files.docx(letter, letters.tickets(letter, user.require())));
    }

    private static String name(Letter letter, String ending) {
        String number =
                Objects.requireNonNullElse(letter.number(), "du-thao").replaceAll("[^\\w.-]", "-");
        return "cong-van-kien-nghi-" + number + "." + ending;
    }
}
