package vn.motcua.inspection.web;

import java.io.IOException;
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
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.Samples;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The sample of dossiers of a visit: drawn, drawn again by anybody, looked at one by one. */
@Controller
class SampleDoor {

    private static final String SAMPLE = VisitDoor.PATH + "/{id}/sample";

    private final Samples samples;
    private final CheckPages pages;
    private final AnswerForms answers;
    private final InspectionSheets sheets;
    private final CurrentUser user;

    SampleDoor(
            Samples samples,
            CheckPages pages,
            AnswerForms answers,
            InspectionSheets sheets,
            CurrentUser user) {
        this.samples = samples;
        this.pages = pages;
        this.answers = answers;
        this.sheets = sheets;
        this.user = user;
    }

    @GetMapping(SAMPLE)
    Page show(@PathVariable UUID id) {
        return pages.sample(id, FormView.empty(), user.require());
    }

    @PostMapping(SAMPLE)
    Answer draw(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        return InspectionForms.run(
                () ->
                        samples.draw(
                                id,
                                InspectionTyped.day(form, "from"),
                                InspectionTyped.day(form, "to"),
                                InspectionTyped.number(form, "size"),
                                by),
                Redirect.to(VisitDoor.PATH + "/" + id + "/sample").saying("inspection.said.drawn"),
                form,
                refused -> pages.sample(id, refused, by));
    }

    /** The population with the rank of each dossier, so that anybody can draw again. */
    @GetMapping(VisitDoor.PATH + "/{id}/sample.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Locale locale) {
        pages.sample(id, FormView.empty(), user.require());
        return Downloads.made(
                "mau-ho-so.xlsx",
                SheetWriter.TYPE,
                sheets.sample(
                        samples.of(id)
                                .orElseThrow(() ->
                                        new RefusalException(
                                                new InspectionRefusal.NoSuchInspection())),
                        locale));
    }

    @GetMapping(SAMPLE + "/{dossier}")
    Page dossier(@PathVariable UUID id, @PathVariable UUID dossier, Locale locale) {
        return pages.sampled(id, dossier, FormView.empty(), locale, user.require());
    }

    @PostMapping(SAMPLE + "/{dossier}")
    Answer answer(
            @PathVariable UUID id,
            @PathVariable UUID dossier,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        return InspectionForms.run(
                () -> answers.take(id, dossier, form, file, by),
                Redirect.to(VisitDoor.PATH + "/" + id + "/sample/" + dossier)
                        .saying("inspection.said.answered"),
                form,
                refused -> pages.sampled(id, dossier, refused, locale, by));
    }
}
