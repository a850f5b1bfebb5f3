package vn.motcua.filing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.dossier.Applicants;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Filing;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** What the owner of a dossier does with it: answers what was asked, takes it back, erases it. */
@Controller
class AnswerController {

    private final CurrentCitizen citizens;
    private final Filing filing;
    private final Applicants applicants;
    private final FollowPages pages;

    AnswerController(
            CurrentCitizen citizens, Filing filing, Applicants applicants, FollowPages pages) {
        this.citizens = citizens;
        this.filing = filing;
        this.applicants = applicants;
        this.pages = pages;
    }

    /** Files come as {@code item-1}, {@code item-2}, by what was asked for. */
    @PostMapping("/my/dossiers/{id}/supplement")
    Answer supplement(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> sent)
            throws IOException {
        Citizen by = citizens.require();
        filing.require(id, by.account());
        FormView form = FormView.of(typed);
        try {
            List<Attachment> files = new ArrayList<>();
            for (Map.Entry<String, List<MultipartFile>> item : sent.entrySet()) {
                for (MultipartFile file : item.getValue()) {
                    if (item.getKey().matches(Filing.ITEM + "\\d{1,2}") && !isNothing(file)) {
                        files.add(received(item.getKey(), file));
                    }
                }
            }
            filing.answer(id, form.value("message"), files, key(form), by.account());
            return Redirect.to("/my/dossiers/" + id).saying("filing.said.sent");
        } catch (RefusalException refused) {
            return pages.page(id, by, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static boolean isNothing(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank();
    }

    private Attachment received(String slot, MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return filing.received(slot, String.valueOf(file.getOriginalFilename()), content);
        }
    }

    @PostMapping("/my/dossiers/{id}/withdrawn")
    Answer withdraw(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        filing.require(id, by.account());
        FormView form = FormView.of(typed);
        try {
            applicants.withdraw(id, form.value("reason"), key(form), by.account());
            return Redirect.to("/my/dossiers/" + id).saying("filing.said.withdrawn");
        } catch (RefusalException refused) {
            return pages.page(id, by, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping("/my/dossiers/{id}/erased")
    Answer erase(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        filing.require(id, by.account());
        FormView form = FormView.of(typed);
        try {
            applicants.erase(id, key(form), by.account());
            return Redirect.to("/my").saying("filing.said.erased");
        } catch (RefusalException refused) {
            return pages.page(id, by, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static UUID key(FormView form) {
        try {
            return UUID.fromString(form.value("key"));
        } catch (IllegalArgumentException none) {
            return Uuid7.next();
        }
    }
}
