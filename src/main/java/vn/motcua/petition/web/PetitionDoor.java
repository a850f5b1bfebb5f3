package vn.motcua.petition.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.motcua.catalog.Catalog;
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.SentFile;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** One petition as those who handle it see it, and all they do with it. */
@Controller
class PetitionDoor {

    private final PetitionBook book;
    private final Petitions petitions;
    private final OpenActs open;
    private final ReplyPapers papers;
    private final PetitionFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final Catalog catalog;
    private final CurrentUser user;
    private final BusinessClock clock;

    PetitionDoor(
            PetitionBook book,
            Petitions petitions,
            OpenActs open,
            ReplyPapers papers,
            PetitionFiles files,
            Downloads downloads,
            Organizations organizations,
            Catalog catalog,
            CurrentUser user,
            BusinessClock clock) {
        this.book = book;
        this.petitions = petitions;
        this.open = open;
        this.papers = papers;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.catalog = catalog;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(BookDoor.PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return show(id, FormView.empty(), user.require());
    }

    private Page show(UUID id, FormView form, SignedIn by) {
        PetitionBook.Whole whole = book.whole(id, by);
        Set<String> acts = new LinkedHashSet<>(open.of(whole, by));
        return Page.of(
                "petition/show",
                new PetitionPage(
                        whole,
                        acts,
                        form,
                        acts.contains("draft") ? papers.begun(whole) : "",
                        new PetitionNames(
                                catalog.snapshot(), organizations.chart(), clock.today())));
    }

    @PostMapping(BookDoor.PATH + "/{id}/{act}")
    Answer act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("act", act);
        try {
            act(id, act, form, file, by);
            return Redirect.to(BookDoor.PATH + "/" + id).saying("petition.said." + act);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(id, form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }

    private void act(UUID id, String act, FormView form, @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        Integer seen =
                form.value("version").matches("\\d{1,6}")
                        ? Integer.valueOf(form.value("version"))
                        : null;
        switch (act) {
            case "sender" ->
                    petitions.correctSender(id, seen, PetitionForm.sender(form, null, "vi"), by);
            case "join" -> petitions.join(id, seen, form.value("lead"), by);
            case "approve" -> {
                boolean may = open.mayApprove(petitions.find(id, by), by);
                petitions.act(id, seen, CommandReader.approve(form, signed(may, file)), by);
            }
            default ->
                    petitions.act(
                            id,
                            seen,
                            CommandReader.read(act, form)
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new PetitionRefusal.NoSuchPetition())),
                            by);
        }
    }

    private String signed(boolean may, @Nullable MultipartFile file) throws IOException {
        if (!may || file == null) {
            return "";
        }
        PetitionFiles.Came came = files.take(List.of(file));
        if (!came.wrong().isEmpty()) {
            throw new RefusalException(came.wrong());
        }
        return came.files().isEmpty() ? "" : came.files().getFirst().hash();
    }

    /** What the sender brought. */
    @GetMapping(BookDoor.PATH + "/{id}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
        SentFile one =
                book.file(id, file, user.require())
                        .orElseThrow(
                                () -> new RefusalException(new PetitionRefusal.NoSuchPetition()));
        return downloads.handedIn(one.hash(), one.name());
    }

    /** The reply as it was signed. */
    @GetMapping(BookDoor.PATH + "/{id}/signed")
    ResponseEntity<Resource> signed(@PathVariable UUID id) {
        PetitionBook.Whole whole = book.whole(id, user.require());
        return downloads.named(whole.state().reply().file(), "tra-loi-" + whole.state().code());
    }

    @GetMapping(BookDoor.PATH + "/{id}/reply.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        PetitionBook.Whole whole = book.whole(id, user.require());
        return Downloads.made(name(whole, "pdf"), "application/pdf", papers.pdf(whole));
    }

    @GetMapping(BookDoor.PATH + "/{id}/reply.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        PetitionBook.Whole whole = book.whole(id, user.require());
        return Downloads.made(name(whole, "docx"), EditableForms.DOCX, papers.docx(whole));
    }

    private static String name(PetitionBook.Whole whole, String ending) {
        return "tra-loi-" + whole.state().code() + "." + ending;
    }
}
