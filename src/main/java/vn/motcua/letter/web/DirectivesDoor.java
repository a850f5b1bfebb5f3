package vn.motcua.letter.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.letter.Directives;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterRefusal;
import vn.motcua.letter.LetterWords;
import vn.motcua.letter.Recipient;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The register of directive letters: drafted, changed, sent, answered. */
@Controller
class DirectivesDoor {

    static final String PATH = "/letters";

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by) throws IOException;
    }

    private final Directives letters;
    private final DirectiveFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    DirectivesDoor(
            Directives letters,
            DirectiveFiles files,
            Downloads downloads,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.letters = letters;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    private DirectiveNames names() {
        return new DirectiveNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        return Page.of(
                "letter/list",
                new DirectivesPage(
                        letters.all(), letters.senders(by), List.of(), names(), FormView.empty()));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PLAN_MANAGE);
        return page(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "letter/new",
                new DirectivesPage(
                        List.of(),
                        letters.senders(by),
                        organizations.chart().units(clock.today()),
                        names(),
                        form));
    }

    @PostMapping(PATH)
    Answer draft(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PLAN_MANAGE);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            List<UUID> recipients = new ArrayList<>();
            typed.getOrDefault("recipient", List.of())
                    .forEach(one -> Typed.id(one).ifPresent(recipients::add));
            letters.draft(
                    new Directives.Draft(
                            id,
                            Typed.id(form.value("agency")).orElse(null),
                            kind(form.value("sort")),
                            words(form),
                            replyBy(form),
                            recipients,
                            List.of()),
                    by);
            return Redirect.to(PATH + "/" + id).saying("letter.said.drafted");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    private static @Nullable LetterKind kind(String typed) {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static LetterWords words(FormView form) {
        return new LetterWords(
                form.value("subject"),
                form.value("body"),
                form.value("signerTitle"),
                form.value("signer"));
    }

    private static @Nullable LocalDate replyBy(FormView form) {
        if (form.value("replyBy").isBlank()) {
            return null;
        }
        return Typed.day(form.value("replyBy"))
                .orElseThrow(() -> new RefusalException(new LetterRefusal.DayWrong("replyBy")));
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return show(
                letters.find(id),
                FormView.empty().with("on", Typed.text(clock.today())),
                user.require());
    }

    private Page show(Letter letter, FormView form, SignedIn by) {
        List<UUID> answering =
                letter.isSent()
                        ? letter.recipients().stream()
                                .filter(one -> one.repliedOn() == null)
                                .map(Recipient::unit)
                                .filter(unit -> letters.mayReply(unit, by))
                                .toList()
                        : List.of();
        return Page.of(
                "letter/show",
                new DirectivePage(
                        letter, answering, names(), letters.mayWrite(letter.agency(), by), form));
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(letters.find(id), form.refused(refused), by)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PATH + "/{id}")
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "words",
                "letter.said.changed",
                (form, by) -> letters.change(id, words(form), replyBy(form), by));
    }

    @PostMapping(PATH + "/{id}/sent")
    Answer send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "send",
                "letter.said.sent",
                (form, by) -> {
                    boolean may = letters.mayWrite(letters.find(id).agency(), by);
                    DirectiveFiles.Kept kept = files.keep(may ? file : null);
                    letters.send(
                            id,
                            form.value("number"),
                            Typed.day(form.value("on")).orElse(null),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    @PostMapping(PATH + "/{id}/replies")
    Answer reply(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "reply",
                "letter.said.answered",
                (form, by) -> {
                    UUID unit =
                            Typed.id(form.value("unit"))
                                    .orElseThrow(() ->
                                            new RefusalException(new LetterRefusal.NotForUnit()));
                    DirectiveFiles.Kept kept = files.keep(letters.mayReply(unit, by) ? file : null);
                    letters.reply(
                            id,
                            new Recipient(
                                    unit,
                                    null,
                                    form.value("reply"),
                                    form.value("replyNumber"),
                                    kept.hash(),
                                    kept.name(),
                                    null),
                            Typed.day(form.value("day")).orElse(null),
                            by);
                });
    }

    @PostMapping(PATH + "/{id}/escalated")
    Answer escalate(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "escalate",
                "letter.said.escalated",
                (form, by) -> letters.escalate(id, by));
    }

    @PostMapping(PATH + "/{id}/discarded")
    Answer discard(@PathVariable UUID id) {
        letters.discard(id, user.require());
        return Redirect.to(PATH).saying("letter.said.discarded");
    }

    @GetMapping(PATH + "/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        user.require();
        Letter letter = letters.find(id);
        return Downloads.made(name(letter, "pdf"), "application/pdf", files.pdf(letter));
    }

    @GetMapping(PATH + "/{id}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        user.require();
        Letter letter = letters.find(id);
        return Downloads.made(name(letter, "docx"), EditableForms.DOCX, files.docx(letter));
    }

    /** The letter as it was signed. */
    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        user.require();
        Letter letter = letters.find(id);
        return downloads.attachment(letter.file(), letter.fileName());
    }

    /** What came with an answer. */
    @GetMapping(PATH + "/{id}/replies/{unit}/file")
    ResponseEntity<Resource> replyFile(@PathVariable UUID id, @PathVariable UUID unit) {
        user.require();
        Recipient one =
                letters.find(id)
                        .recipient(unit)
                        .orElseThrow(() -> new RefusalException(new LetterRefusal.NoSuchLetter()));
        return downloads.attachment(one.replyFile(), one.replyFileName());
    }

    private static String name(Letter letter, String ending) {
        String number = letter.number().isEmpty() ? "du-thao" : letter.number();
        return "cong-van-" + number.replaceAll("[^\\w.-]", "-") + "." + ending;
    }
}
