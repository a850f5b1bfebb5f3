package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.PostingRefusal;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Where procedures are posted, and what hangs there. */
@Controller
class PostingsDoor {

    static final String PATH = "/postings";

    private final Postings postings;
    private final CurrentUser user;
    private final BusinessClock clock;

    PostingsDoor(Postings postings, CurrentUser user, BusinessClock clock) {
        this.postings = postings;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list() {
        return page(FormView.empty().with("id", Uuid7.next().toString()).with("kind", "BOARD"));
    }

    private Page page(FormView form) {
        SignedIn by = user.require();
        return Page.of(
                "catalog/postings",
                new PostingsPage(postings.walls(by), postings.agencies(by), form));
    }

    @PostMapping(PATH)
    Answer open(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        postings.requireKeeper(by);
        FormView form = FormView.of(typed);
        try {
            PostingPlace place =
                    new PostingPlace(
                            id(form.value("id")).orElseGet(Uuid7::next),
                            id(form.value("agency"))
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new PostingRefusal.AgencyMissing())),
                            kind(form.value("kind")),
                            form.value("name").strip(),
                            clock.today());
            postings.open(place, by);
            return Redirect.to(PATH + "/" + place.id()).saying("catalog.posting.said.opened");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    private static PostingPlace.Kind kind(String typed) {
        return Stream.of(PostingPlace.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PostingRefusal.KindMissing()));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return wall(id, FormView.empty().with("on", Typed.text(clock.today())));
    }

    private Page wall(UUID id, FormView form) {
        return Page.of(
                "catalog/posting",
                new PostingPage(postings.wall(id, user.require()), clock.today(), form));
    }

    @PostMapping(PATH + "/{id}/posted")
    Answer posted(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        List<String> codes = typed.getOrDefault("code", List.of());
        try {
            LocalDate on =
                    Typed.day(form.value("on"))
                            .orElseThrow(
                                    () -> new RefusalException(new PostingRefusal.DayImpossible()));
            postings.posted(id, codes, on, user.require());
            return Redirect.to(PATH + "/" + id).saying("catalog.posting.said.posted");
        } catch (RefusalException refused) {
            return wall(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/closed")
    Answer close(@PathVariable UUID id) {
        postings.close(id, user.require());
        return Redirect.to(PATH).saying("catalog.posting.said.closed");
    }
}
