package vn.motcua.petition.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionLimits;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.Submission;
import vn.motcua.petition.TakingIn;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The desk enters a petition that came by letter, telephone, at a meeting or by post. */
@Controller
class TakeInDoor {

    private static final String LANGUAGE = "vi";

    private final Petitions petitions;
    private final PetitionFiles files;
    private final PetitionLimits limits;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    TakeInDoor(
            Petitions petitions,
            PetitionFiles files,
            PetitionLimits limits,
            Organizations organizations,
            Catalog catalog,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.petitions = petitions;
        this.files = files;
        this.limits = limits;
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(BookDoor.PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        return page(
                FormView.empty()
                        .with("once", UUID.randomUUID().toString())
                        .with("channel", PetitionChannel.LETTER.name()),
                by);
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "petition/take-in",
                new TakeInPage(
                        form,
                        agencies(by),
                        new PetitionNames(catalog.snapshot(), organizations.chart(), clock.today()),
                        files.rules(),
                        limits.filesMost(clock.today())));
    }

    private List<Unit> agencies(SignedIn by) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> access.may(by, Right.PETITION_RECEIVE, Scope.of(unit.id())))
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name))
                .toList();
    }

    @PostMapping(BookDoor.PATH)
    Answer enter(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        FormView form = FormView.of(typed);
        UUID once = PetitionForm.id(form.value("once")).orElseGet(UUID::randomUUID);
        UUID id = Submission.idOf(once);
        PetitionFiles.Came came =
                files.take(once, typed.getOrDefault(PetitionFiles.KEPT, List.of()), file);
        FormView again =
                form.with("once", once.toString()).with(PetitionFiles.KEPT, files.kept(once, came));
        List<Refusal> wrong = new ArrayList<>(came.wrong());
        Instant at = Typed.moment(form.value("received")).orElse(null);
        if (at == null && !form.value("received").isBlank()) {
            wrong.add(new PetitionRefusal.ReceivedWhen());
        }
        PetitionChannel channel =
                PetitionForm.named(PetitionChannel.values(), form.value("channel"));
        try {
            TakingIn.Entered entered =
                    petitions.receive(
                            PetitionForm.submission(
                                    form,
                                    id,
                                    channel == PetitionChannel.WEB ? null : channel,
                                    at,
                                    PetitionForm.sender(form, null, LANGUAGE),
                                    came.files()),
                            wrong,
                            by);
            return Redirect.to(BookDoor.PATH + "/" + id)
                    .saying("petition.said.received", entered.code(), entered.secret());
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return page(again.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }
}
