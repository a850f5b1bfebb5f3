package vn.motcua.communication.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.paper.CommunicationPaper;
import vn.motcua.communication.paper.CommunicationPapers;
import vn.motcua.communication.paper.PaperKind;
import vn.motcua.communication.paper.PaperRefusal;
import vn.motcua.communication.paper.PaperTyped;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Plans of communication and directives of units. */
@Controller
class PapersDoor {

    static final String PATH = "/communication/papers";

    private final CommunicationPapers papers;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CommunicationFiles files;
    private final PaperSheets sheets;
    private final Downloads downloads;
    private final CurrentUser user;

    PapersDoor(
            CommunicationPapers papers,
            CommunicationAccess access,
            CommunicationNaming naming,
            CommunicationFiles files,
            PaperSheets sheets,
            Downloads downloads,
            CurrentUser user) {
        this.papers = papers;
        this.access = access;
        this.naming = naming;
        this.files = files;
        this.sheets = sheets;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list(@RequestParam(defaultValue = "") String unit) {
        return page(unit, FormView.empty().with("id", Uuid7.next().toString()), user.require());
    }

    private Page page(String unit, FormView form, SignedIn by) {
        List<CommunicationPaper> all = papers.all();
        return Page.of(
                "communication/papers",
                new PapersPage(
                        all,
                        unit,
                        access.units(by),
                        all.stream()
                                .filter(one -> papers.mayStrike(one, by))
                                .map(CommunicationPaper::id)
                                .collect(Collectors.toSet()),
                        naming.names(),
                        form));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        user.require();
        return Downloads.made(
                "van-ban-tuyen-truyen.xlsx",
                SheetWriter.TYPE,
                sheets.write(papers.all(), naming.names(), locale));
    }

    @PostMapping(PATH)
    Answer record(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireWriter(by);
        FormView form = FormView.of(typed).with("form", "paper");
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            papers.record(
                    id,
                    Typed.id(form.value("unit")).orElse(null),
                    new PaperTyped(
                            CommunicationTyped.one(PaperKind.class, form.value("kind"))
                                    .orElse(null),
                            form.value("number"),
                            Typed.day(form.value("signedOn")).orElse(null),
                            form.value("until"),
                            Typed.day(form.value("until")).orElse(null),
                            form.value("title"),
                            files.keep(file)),
                    by);
            return Redirect.to(PATH).saying("communication.said.recorded");
        } catch (RefusalException refused) {
            return again(form, refused, by);
        }
    }

    private Answer again(FormView form, RefusalException refused, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page("", form.refused(refused), by).with(Problems.status(first.kind()));
    }

    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        user.require();
        CommunicationPaper paper = papers.find(id);
        if (paper.file().isNone()) {
            throw new RefusalException(new PaperRefusal.NoSuchPaper());
        }
        return downloads.attachment(paper.file().hash(), paper.file().name());
    }

    @PostMapping(PATH + "/{id}/struck")
    Answer strike(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "strike-" + id);
        try {
            papers.strike(id, form.value("note"), by);
            return Redirect.to(PATH).saying("communication.said.struck");
        } catch (RefusalException refused) {
            return again(form, refused, by);
        }
    }
}
