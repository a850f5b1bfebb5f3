package vn.motcua.petition.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.petition.PetitionLimits;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.Publication;
import vn.motcua.petition.PublicationFilter;
import vn.motcua.petition.PublishedReplies;
import vn.motcua.petition.SenderPetitions;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;

/** What everybody sees of petitions, and what the sender does with code and secret. */
@Controller
class PublicDoor {

    /** One limit for all that takes a secret: whoever guesses has no other door to go on at. */
    private static final String SECRET = "petition-secret";

    private final SenderPetitions petitions;
    private final PublishedReplies publications;
    private final PetitionFiles files;
    private final PetitionLimits limits;
    private final Organizations organizations;
    private final Catalog catalog;
    private final RateLimits rates;
    private final BusinessClock clock;

    PublicDoor(
            SenderPetitions petitions,
            PublishedReplies publications,
            PetitionFiles files,
            PetitionLimits limits,
            Organizations organizations,
            Catalog catalog,
            RateLimits rates,
            BusinessClock clock) {
        this.petitions = petitions;
        this.publications = publications;
        this.files = files;
        this.limits = limits;
        this.organizations = organizations;
        this.catalog = catalog;
        this.rates = rates;
        this.clock = clock;
    }

    private PetitionNames names() {
        return new PetitionNames(catalog.snapshot(), organizations.chart(), clock.today());
    }

    @GetMapping("/petitions")
    Page published(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        FormView form = FormView.of(typed);
        int at = PetitionForm.page(page);
        List<Publication> found =
                publications.list(
                        new PublicationFilter(
                                form.value("q"),
                                PetitionForm.id(form.value("agency")).orElse(null),
                                form.value("field"),
                                false,
                                null,
                                null,
                                null,
                                List.of()),
                        (at - 1) * PublishedPage.ROWS,
                        PublishedPage.ROWS + 1);
        return Page.of(
                "petition/published",
                new PublishedPage(
                        found.subList(0, Math.min(found.size(), PublishedPage.ROWS)),
                        found.size() > PublishedPage.ROWS,
                        form,
                        at,
                        names()));
    }

    @GetMapping("/petitions/published/{code}")
    Page one(@PathVariable String code) {
        Publication one =
                publications
                        .find(code)
                        .orElseThrow(
                                () -> new RefusalException(new PetitionRefusal.NoSuchPetition()));
        return Page.of("petition/publication", new PublicationPage(one, names()));
    }

    @GetMapping("/petitions/lookup")
    Page ask(@RequestParam(defaultValue = "") String code) {
        return page(FormView.empty().with("code", code), null, null);
    }

    private Page page(
            FormView form, @Nullable PetitionState standing, SenderPetitions.@Nullable Own own) {
        Publication published =
                standing == null ? null : publications.find(standing.code()).orElse(null);
        return Page.of(
                "petition/lookup",
                new LookupPage(
                        form,
                        standing,
                        own,
                        published,
                        names(),
                        files.rules(),
                        limits.filesMost(clock.today())));
    }

    /** With the code alone only how it stands; with the secret all that is the sender's. */
    @PostMapping("/petitions/lookup")
    Answer look(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        rates.requireLookup(form.value("secret").isBlank() ? "petition-lookup" : SECRET);
        return look(form, List.of());
    }

    private Page look(FormView form, List<Refusal> wrong) {
        FormView shown = form.refused(wrong);
        if (form.value("secret").isBlank()) {
            Optional<PetitionState> standing = petitions.standing(form.value("code"));
            return standing.isPresent() ? page(shown, standing.get(), null) : unknown(form);
        }
        Optional<SenderPetitions.Own> own =
                petitions.find(form.value("code"), form.value("secret"));
        return own.isPresent() ? page(shown, own.get().state(), own.get()) : unknown(form);
    }

    private Page unknown(FormView form) {
        Refusal no = new PetitionRefusal.NoSuchCode();
        return page(form.refused(List.of(no)), null, null).with(Problems.status(no.kind()));
    }

    /** What a sender does. */
    private interface Act {
        void of(String code, String secret);
    }

    private Answer act(FormView form, String which, List<Refusal> before, Act act) {
        FormView named = form.with("form", which);
        try {
            if (!before.isEmpty()) {
                throw new RefusalException(before);
            }
            act.of(form.value("code"), form.value("secret"));
            FormView done =
                    FormView.empty()
                            .with("code", form.value("code"))
                            .with("secret", form.value("secret"))
                            .with("done", which);
            return look(done, List.of());
        } catch (RefusalException refused) {
            return look(named, refused.refusals()).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping("/petitions/more")
    Answer more(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        rates.requireLookup(SECRET);
        FormView form = FormView.of(typed);
        PetitionFiles.Came came = came(form, file);
        return act(
                form,
                "more",
                came.wrong(),
                (code, secret) ->
                        petitions.supplement(code, secret, form.value("content"), came.files()));
    }

    @PostMapping("/petitions/again")
    Answer again(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        rates.requireLookup(SECRET);
        FormView form = FormView.of(typed);
        PetitionFiles.Came came = came(form, file);
        return act(
                form,
                "again",
                came.wrong(),
                (code, secret) ->
                        petitions.reopen(code, secret, form.value("content"), came.files()));
    }

    /** Nothing is taken in from whom the petition is not. */
    private PetitionFiles.Came came(FormView form, @Nullable List<MultipartFile> file)
            throws IOException {
        return petitions.find(form.value("code"), form.value("secret")).isPresent()
                ? files.take(file)
                : new PetitionFiles.Came(List.of(), List.of());
    }

    @PostMapping("/petitions/rating")
    Answer rate(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String content) {
        rates.requireLookup(SECRET);
        return act(
                FormView.of(typed),
                "rating",
                List.of(),
                (code, secret) -> petitions.rate(code, secret, content.equals("yes")));
    }
}
