package vn.motcua.rating.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Tracking;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.rating.Answers;
import vn.motcua.rating.Questionnaires;
import vn.motcua.rating.RatingRefusal;
import vn.motcua.rating.RatingSource;
import vn.motcua.rating.Ratings;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * The holder of a receipt says how content they are. A link or a QR code only fills in the first
 * form, as with tracking: looking is a press.
 */
@Controller
class RateController {

    private final Tracking tracking;
    private final Ratings ratings;
    private final Questionnaires questionnaires;
    private final RateLimits limits;
    private final CurrentUser user;
    private final BusinessClock clock;

    RateController(
            Tracking tracking,
            Ratings ratings,
            Questionnaires questionnaires,
            RateLimits limits,
            CurrentUser user,
            BusinessClock clock) {
        this.tracking = tracking;
        this.ratings = ratings;
        this.questionnaires = questionnaires;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/rate")
    Page ask(@RequestParam MultiValueMap<String, String> given) {
        return Page.of("rating/open", new OpenPage(FormView.of(given)));
    }

    /** The sheet of a dossier that may be rated. */
    @PostMapping("/rate/sheet")
    Answer open(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        limits.requireLookup("rate");
        Optional<DossierView> view = find(form);
        if (view.isEmpty()) {
            return closed(form, new DossierRefusal.NoSuchReceipt());
        }
        return ratings.refusal(view.get())
                .map(no -> closed(form, no))
                .orElseGet(() -> sheet(form, view.get()));
    }

    @PostMapping("/rate")
    Answer give(@RequestParam MultiValueMap<String, String> typed) {
        if (user.signedIn().isPresent()) {
            throw new RefusalException(new RatingRefusal.StaffMayNot());
        }
        FormView form = FormView.of(typed);
        limits.requireLookup("rate");
        Optional<DossierView> view = find(form);
        if (view.isEmpty()) {
            return closed(form, new DossierRefusal.NoSuchReceipt());
        }
        Answers.Read read = Answers.read(questionnaires.on(clock.today()), form::value);
        if (!read.wrong().isEmpty()) {
            return sheet(form.refused(read.wrong()), view.get())
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.value(SheetPage.TRAP).isEmpty()) {
            // Nobody sees this field: a program filled it in, and is told nothing.
            return Redirect.to(RatingKiosk.thanks(RatingKiosk.of(form)));
        }
        try {
            ratings.give(view.get(), read.answers(), source(form));
        } catch (RefusalException refused) {
            return closed(form, refused.first());
        }
        return Redirect.to(RatingKiosk.thanks(RatingKiosk.of(form)));
    }

    @GetMapping("/rate/thanks")
    Page thanks(@RequestParam MultiValueMap<String, String> given) {
        return Page.of("rating/thanks", new ThanksPage(RatingKiosk.of(FormView.of(given))));
    }

    private Optional<DossierView> find(FormView form) {
        return tracking.find(form.value("code"), form.value("key"));
    }

    private static RatingSource source(FormView form) {
        return switch (form.value("by")) {
            case "qr" -> RatingSource.QR;
            case "kiosk" -> RatingSource.KIOSK;
            default -> RatingSource.LINK;
        };
    }

    private Page sheet(FormView form, DossierView view) {
        return Page.of(
                "rating/sheet",
                new SheetPage(form, view, questionnaires.on(clock.today()), "/rate"));
    }

    private static Page closed(FormView form, Refusal no) {
        return Page.of("rating/open", new OpenPage(form.refused(List.of(no))))
                .with(Problems.status(no.kind()));
    }
}
