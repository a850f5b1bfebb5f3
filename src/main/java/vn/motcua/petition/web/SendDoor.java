package vn.motcua.petition.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionLimits;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.Sender;
import vn.motcua.petition.SenderPetitions;
import vn.motcua.petition.Submission;
import vn.motcua.petition.TakingIn;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;

/** Anybody sends a petition, with or without an account. */
@Controller
class SendDoor {

    private final SenderPetitions petitions;
    private final PetitionFiles files;
    private final PetitionLimits limits;
    private final CurrentCitizen citizens;
    private final Organizations organizations;
    private final Catalog catalog;
    private final RateLimits rates;
    private final BusinessClock clock;

    SendDoor(
            SenderPetitions petitions,
            PetitionFiles files,
            PetitionLimits limits,
            CurrentCitizen citizens,
            Organizations organizations,
            Catalog catalog,
            RateLimits rates,
            BusinessClock clock) {
        this.petitions = petitions;
        this.files = files;
        this.limits = limits;
        this.citizens = citizens;
        this.organizations = organizations;
        this.catalog = catalog;
        this.rates = rates;
        this.clock = clock;
    }

    /** What an address brings along is filled in; who is signed in finds the own name there. */
    @GetMapping("/petitions/new")
    Page open(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String agency) {
        FormView form =
                FormView.empty()
                        .with("once", UUID.randomUUID().toString())
                        .with("procedure", procedure)
                        .with("agency", agency);
        Optional<Citizen> citizen = citizens.signedIn();
        if (citizen.isPresent()) {
            Citizen who = citizen.get();
            form =
                    form.with("name", who.name())
                            .with("address", who.address())
                            .with("phone", who.phone())
                            .with("email", who.email());
        }
        return page(form);
    }

    private Page page(FormView form) {
        return Page.of(
                "petition/new",
                new SendPage(
                        form,
                        new PetitionNames(catalog.snapshot(), organizations.chart(), clock.today()),
                        files.rules(),
                        limits.filesMost(clock.today())));
    }

    @PostMapping("/petitions")
    Answer send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        rates.requireLookup("petition");
        FormView form = FormView.of(typed);
        UUID once = PetitionForm.id(form.value("once")).orElseGet(UUID::randomUUID);
        UUID id = Submission.idOf(once);
        if (!form.value(SendPage.TRAP).isEmpty()) {
            // A program filled it in, and is told nothing.
            return Page.of("petition/sent", new SentPage("PAKN", ""));
        }
        PetitionFiles.Came came =
                files.take(once, typed.getOrDefault(PetitionFiles.KEPT, List.of()), file);
        FormView again =
                form.with("once", once.toString()).with(PetitionFiles.KEPT, files.kept(once, came));
        List<Refusal> wrong = new ArrayList<>(came.wrong());
        if (!form.has("understood", "on")) {
            wrong.add(new PetitionRefusal.NotUnderstood());
        }
        try {
            Sender sender =
                    PetitionForm.sender(
                            form,
                            citizens.signedIn().map(Citizen::account).orElse(null),
                            LocaleContextHolder.getLocale().getLanguage());
            TakingIn.Entered entered =
                    petitions.send(
                            PetitionForm.submission(
                                    form, id, PetitionChannel.WEB, null, sender, came.files()),
                            wrong);
            return Page.of("petition/sent", new SentPage(entered.code(), entered.secret()))
                    .with(HttpStatus.CREATED);
        } catch (RefusalException refused) {
            return page(again.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }
}
