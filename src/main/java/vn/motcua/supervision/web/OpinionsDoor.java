package vn.motcua.supervision.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;
import vn.motcua.supervision.About;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionAccess;
import vn.motcua.supervision.OpinionLimits;
import vn.motcua.supervision.OpinionReminders;
import vn.motcua.supervision.OpinionTyped;
import vn.motcua.supervision.OpinionWords;
import vn.motcua.supervision.Subjects;
import vn.motcua.supervision.SupervisorOpinions;

/** The register of opinions, the form of one, and the letter that urges those who are late. */
@Controller
class OpinionsDoor {

    static final String PATH = "/opinions";

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SupervisorOpinions opinions;
    private final OpinionReminders reminders;
    private final OpinionAccess access;
    private final OpinionLimits limits;
    private final Subjects subjects;
    private final OpinionSheets sheets;
    private final OpinionFiles files;
    private final Organizations organizations;
    private final Texts texts;
    private final CurrentUser user;
    private final BusinessClock clock;

    OpinionsDoor(
            SupervisorOpinions opinions,
            OpinionReminders reminders,
            OpinionAccess access,
            OpinionLimits limits,
            Subjects subjects,
            OpinionSheets sheets,
            OpinionFiles files,
            Organizations organizations,
            Texts texts,
            CurrentUser user,
            BusinessClock clock) {
        this.opinions = opinions;
        this.reminders = reminders;
        this.access = access;
        this.limits = limits;
        this.subjects = subjects;
        this.sheets = sheets;
        this.files = files;
        this.organizations = organizations;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    private OpinionNames names() {
        return new OpinionNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        return list(FormView.of(typed), user.require());
    }

    private Page list(FormView asked, SignedIn by) {
        access.requireAny(by);
        OpinionFilter filter = OpinionFilter.of(asked);
        List<Opinion> all = opinions.all(by);
        return Page.of(
                "supervision/list",
                new OpinionsPage(
                        filter.of(all, clock.today()),
                        all,
                        names(),
                        filter,
                        reminders.items(all, by).size(),
                        Uuid7.next(),
                        !access.organisations(by).isEmpty(),
                        asked));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        SignedIn by = user.require();
        access.requireAny(by);
        OpinionFilter filter = OpinionFilter.of(FormView.of(typed));
        return Downloads.made(
                "y-kien-giam-sat.xlsx",
                SheetWriter.TYPE,
                sheets.write(filter.of(opinions.all(by), clock.today()), names(), locale));
    }

    /** Drafts a letter of reminder about all that is overdue. */
    @PostMapping(PATH + "/letter")
    Answer urge(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireOverseer(by);
        UUID letter = Typed.id(FormView.of(typed).value("id")).orElseGet(Uuid7::next);
        try {
            reminders.draft(
                    letter,
                    texts.text(VIETNAMESE, "supervision.letter.subject"),
                    texts.text(VIETNAMESE, "supervision.letter.body"),
                    by);
            return Redirect.to("/letters/" + letter).saying("supervision.said.urged");
        } catch (RefusalException refused) {
            return list(FormView.empty().refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/new")
    Page open(@RequestParam(defaultValue = "") String about) {
        SignedIn by = user.require();
        access.requireSupervisor(by);
        FormView form = FormView.empty().with("id", Uuid7.next().toString()).with("about", about);
        return form(null, form, by);
    }

    private Page form(@Nullable Opinion changed, FormView form, SignedIn by) {
        List<Unit> organisations = access.organisations(by);
        List<Unit> addressees = new ArrayList<>();
        organisations.stream()
                .filter(one -> changed == null || one.id().equals(changed.organisation()))
                .flatMap(one -> access.addressees(one.id()).stream())
                .distinct()
                .forEach(addressees::add);
        return Page.of(
                "supervision/form",
                new OpinionFormPage(
                        changed,
                        organisations,
                        addressees,
                        subjects.all(by),
                        limits.usual(clock.today()),
                        limits.least(clock.today()),
                        names(),
                        form));
    }

    @PostMapping(PATH)
    Answer draft(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireSupervisor(by);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            UUID organisation = Typed.id(form.value("organisation")).orElse(null);
            opinions.draft(id, organisation, typed(form, files.keep(file)), by);
            return Redirect.to(PATH + "/" + id).saying("supervision.said.drafted");
        } catch (RefusalException refused) {
            return again(null, form, refused, by);
        }
    }

    private static OpinionTyped typed(FormView form, OpinionFiles.Kept kept) {
        return new OpinionTyped(
                form.value("subject"),
                form.value("content"),
                form.value("about"),
                Typed.id(form.value("addressee")).orElse(null),
                form.value("due"),
                Typed.day(form.value("due")).orElse(null),
                kept.hash(),
                kept.name(),
                !form.value("drops").isEmpty());
    }

    @GetMapping(PATH + "/{id}/words")
    Page words(@PathVariable UUID id) {
        SignedIn by = user.require();
        Opinion one = opinions.find(id, by);
        opinions.requireOpen(one, by);
        return form(one, said(one.words()), by);
    }

    /** A form that begins with what was said before. */
    private static FormView said(OpinionWords words) {
        About about = words.about();
        return FormView.empty()
                .with("subject", words.subject())
                .with("content", words.content())
                .with("about", about == null ? "" : about.value())
                .with("addressee", words.addressee().toString())
                .with("due", Typed.text(words.due()));
    }

    @PostMapping(PATH + "/{id}")
    Answer change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        Opinion one = opinions.find(id, by);
        try {
            opinions.requireOpen(one, by);
            opinions.change(id, OpinionDoor.seen(form), typed(form, files.keep(file)), by);
            return Redirect.to(PATH + "/" + id).saying("supervision.said.changed");
        } catch (RefusalException refused) {
            return again(one, form, refused, by);
        }
    }

    private Answer again(
            @Nullable Opinion changed, FormView form, RefusalException refused, SignedIn by) {
        Refusal.Kind kind = refused.first().kind();
        boolean gone = changed != null && !opinions.find(changed.id(), by).state().isOpen();
        if (kind == Refusal.Kind.FORBIDDEN || kind == Refusal.Kind.NOT_FOUND || gone) {
            throw refused;
        }
        return form(changed, form.refused(refused), by).with(Problems.status(kind));
    }
}
