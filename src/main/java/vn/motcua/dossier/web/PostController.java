package vn.motcua.dossier.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.PostQueries;
import vn.motcua.identity.Right;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Typed;

/** The minute of what the post brought on a day: on the screen, and to be signed on paper. */
@Controller
class PostController {

    private final CounterPlaces places;
    private final PostQueries posted;
    private final AccessLog accessLog;

    PostController(CounterPlaces places, PostQueries posted, AccessLog accessLog) {
        this.places = places;
        this.posted = posted;
        this.accessLog = accessLog;
    }

    /** A day that is none is today. The look is noted. */
    @GetMapping("/post")
    Answer minute(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String agency) {
        CounterPlace place = places.of(agency, "");
        LocalDate on = Typed.day(day).orElse(place.today());
        accessLog.looked(
                place.officer().actor(),
                new SubjectRef("register", place.agency().id()),
                "post-minute",
                Right.DOSSIER_REGISTER.name());
        return Page.of("dossier/post", new PostPage(place, on, posted.on(on, place.agency().id())));
    }
}
