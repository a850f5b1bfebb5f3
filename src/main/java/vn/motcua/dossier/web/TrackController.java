package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Tracking;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/**
 * The public look-up. The receipt's QR code only fills in the form: looking is a press, so that a
 * program that follows links, such as a chat's preview, looks at nobody's dossier; and what is
 * looked up stands in no address that a browser or a log would keep.
 */
@Controller
class TrackController {

    private final Tracking tracking;
    private final RateLimits limits;
    private final TrackedPages pages;
    private final ResultDownloads results;

    TrackController(
            Tracking tracking, RateLimits limits, TrackedPages pages, ResultDownloads results) {
        this.results = results;
        this.tracking = tracking;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/track")
    Answer ask(@RequestParam MultiValueMap<String, String> given) {
        return Page.of("dossier/track", new TrackPage(FormView.of(given)));
    }

    @PostMapping("/track")
    Answer look(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        List<Refusal> wrong = new ArrayList<>();
        for (String name : List.of("code", "key")) {
            if (form.value(name).isBlank()) {
                wrong.add(new DossierRefusal.Missing(name));
            }
        }
        if (!wrong.isEmpty()) {
            return again(form.refused(wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        limits.requireLookup("track");
        return tracking.find(form.value("code"), form.value("key"))
                .<Answer>map(this::found)
                .orElseGet(() ->
                        again(
                                form.refused(List.of(new DossierRefusal.NoSuchReceipt())),
                                HttpStatus.NOT_FOUND));
    }

    /** The signed result, for the holder of the receipt. */
    @PostMapping("/track/result")
    ResponseEntity<Resource> result(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        limits.requireLookup("track");
        DossierView view =
                tracking.find(form.value("code"), form.value("key"))
                        .orElseThrow(
                                () -> new RefusalException(new DossierRefusal.NoSuchReceipt()));
        int version =
                view.resultFiles().stream()
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new DossierRefusal.NoResult()));
        return results.answer(view, version);
    }

    private Answer found(DossierView view) {
        return Page.of("dossier/tracked", pages.of(view));
    }

    private static Answer again(FormView form, HttpStatus status) {
        return Page.of("dossier/track", new TrackPage(form)).with(status);
    }
}
