package vn.motcua.filing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.web.Downloads;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.Way;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The files of a draft: one request a file, so that each has a progress and a fate of its own. */
@Controller
class FilesController {

    private final CurrentCitizen citizens;
    private final Drafts drafts;
    private final DraftPages pages;
    private final Downloads downloads;
    private final PdfSignatures signatures;

    FilesController(
            CurrentCitizen citizens,
            Drafts drafts,
            DraftPages pages,
            Downloads downloads,
            PdfSignatures signatures) {
        this.citizens = citizens;
        this.drafts = drafts;
        this.pages = pages;
        this.downloads = downloads;
        this.signatures = signatures;
    }

    /** As a form without script sends it: one paper, one file or several. */
    @PostMapping("/my/drafts/{id}/files")
    Answer attach(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        try {
            List<MultipartFile> sent =
                    file == null
                            ? List.of()
                            : file.stream().filter(FilesController::named).toList();
            if (sent.isEmpty()) {
                throw new RefusalException(new FilingRefusal.NoFile());
            }
            for (MultipartFile one : sent) {
                keep(draft, slot, one);
            }
            return Redirect.to(DraftController.path(id, Way.PAPERS) + "#slot-" + slot)
                    .saying("filing.said.attached");
        } catch (RefusalException refused) {
            return pages.again(
                            draft,
                            by,
                            Way.PAPERS,
                            FormView.empty().with("slot", slot),
                            refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** A paper of one's own store in place of a file. */
    @PostMapping("/my/drafts/{id}/reused")
    Answer reuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "") String result) {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        try {
            drafts.reuse(draft, slot, Typed.id(result).orElse(draft.id()), by);
            return Redirect.to(DraftController.path(id, Way.PAPERS) + "#slot-" + slot)
                    .saying("filing.said.reused");
        } catch (RefusalException refused) {
            return pages.again(
                            draft,
                            by,
                            Way.PAPERS,
                            FormView.empty().with("slot", slot),
                            refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** As the page's script sends it: one file; answers what the page shows of it. */
    @PostMapping("/my/drafts/{id}/files/kept")
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam MultipartFile file)
            throws IOException {
        Draft draft = drafts.require(id, citizens.require().account());
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            Attachment kept = keep(draft, slot, file);
            answer.put("id", kept.id());
            answer.put("name", kept.name());
            answer.put("size", kept.size());
            answer.put("picture", kept.picture());
            pages.signatureSentence(kept).ifPresent(said -> answer.put("signature", said));
            return ResponseEntity.ok(answer);
        } catch (RefusalException refused) {
            answer.put("said", pages.sentence(refused.first()));
            return ResponseEntity.status(Problems.status(refused.first().kind())).body(answer);
        }
    }

    private Attachment keep(Draft draft, String slot, MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            Attachment kept = drafts.attach(draft, slot, name == null ? "" : name, content);
            // Whatever it says, the file stays: the page tells the person, who may choose another.
            var ignored = signatures.stored(kept.hash());
            return kept;
        }
    }

    private static boolean named(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    @PostMapping("/my/drafts/{id}/files/{file}/removed")
    Answer remove(@PathVariable UUID id, @PathVariable UUID file) {
        Draft draft = drafts.require(id, citizens.require().account());
        drafts.detach(draft, file);
        return Redirect.to(DraftController.path(id, Way.PAPERS)).saying("filing.said.removed");
    }

    @GetMapping("/my/drafts/{id}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
        Draft draft = drafts.require(id, citizens.require().account());
        Attachment there =
                drafts.files(draft).stream()
                        .filter(f -> f.id().equals(file))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new FilingRefusal.DraftUnknown()));
        return downloads.handedIn(there.hash(), there.name());
    }
}
