package vn.motcua.communication.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsStep;
import vn.motcua.communication.news.Newsroom;
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

/** What is written and published, and the form of one item. */
@Controller
class NewsroomDoor {

    static final String PATH = "/communication/news";

    private final Newsroom newsroom;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CurrentUser user;

    NewsroomDoor(
            Newsroom newsroom,
            CommunicationAccess access,
            CommunicationNaming naming,
            CurrentUser user) {
        this.newsroom = newsroom;
        this.access = access;
        this.naming = naming;
        this.user = user;
    }

    @GetMapping("/communication")
    Redirect front() {
        return Redirect.to(PATH);
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<NewsItem> all = newsroom.all(by);
        Set<UUID> waiting =
                all.stream()
                        .filter(item -> newsroom.may(item, NewsStep.PUBLISH, by))
                        .map(NewsItem::id)
                        .collect(Collectors.toSet());
        return Page.of(
                "communication/news-list",
                new NewsListPage(
                        all,
                        waiting,
                        naming.names(),
                        FormView.of(typed),
                        access.mayWriteAnywhere(by)));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireWriter(by);
        return form(
                null,
                FormView.empty().with("id", Uuid7.next().toString()).with("kind", "ITEM"),
                by);
    }

    private Page form(@Nullable NewsItem changed, FormView form, SignedIn by) {
        return Page.of(
                "communication/news-form",
                new NewsFormPage(changed, access.writing(by), naming.names(), form));
    }

    @PostMapping(PATH)
    Answer begin(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireWriter(by);
        FormView form = FormView.of(typed);
        if (form.value("act").equals("preview")) {
            return form(null, form, by);
        }
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            newsroom.begin(id, Typed.id(form.value("unit")).orElse(null), NewsForm.typed(form), by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.begun");
        } catch (RefusalException refused) {
            return again(null, form, refused, by);
        }
    }

    @GetMapping(PATH + "/{id}/words")
    Page words(@PathVariable UUID id) {
        SignedIn by = user.require();
        NewsItem item = newsroom.find(id, by);
        newsroom.requireOpen(item, by);
        return form(item, NewsForm.of(item.words()), by);
    }

    @PostMapping(PATH + "/{id}")
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        NewsItem item = newsroom.find(id, by);
        newsroom.requireOpen(item, by);
        if (form.value("act").equals("preview")) {
            return form(item, form, by);
        }
        try {
            newsroom.change(id, NewsForm.typed(form), form.value("seen"), by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.changed");
        } catch (RefusalException refused) {
            return again(item, form, refused, by);
        }
    }

    private Answer again(
            @Nullable NewsItem changed, FormView form, RefusalException refused, SignedIn by) {
        if (refused.first().kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        return form(changed, form.refused(refused), by)
                .with(Problems.status(refused.first().kind()));
    }
}
