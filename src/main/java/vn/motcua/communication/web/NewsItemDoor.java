package vn.motcua.communication.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsPictures;
import vn.motcua.communication.news.NewsRefusal;
import vn.motcua.communication.news.NewsStep;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One news item: looked at, taken a step further, given pictures. */
@Controller
class NewsItemDoor {

    private static final String ONE = NewsroomDoor.PATH + "/{id}";

    private final Newsroom newsroom;
    private final NewsPictures pictures;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final Downloads downloads;
    private final CurrentUser user;

    NewsItemDoor(
            Newsroom newsroom,
            NewsPictures pictures,
            CommunicationAccess access,
            CommunicationNaming naming,
            Downloads downloads,
            CurrentUser user) {
        this.newsroom = newsroom;
        this.pictures = pictures;
        this.access = access;
        this.naming = naming;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return page(newsroom.find(id, by), FormView.empty(), by);
    }

    private Page page(NewsItem item, FormView form, SignedIn by) {
        List<NewsStep> steps =
                Arrays.stream(NewsStep.values())
                        .filter(step -> newsroom.may(item, step, by))
                        .toList();
        return Page.of(
                "communication/news-item",
                new NewsItemPage(
                        item,
                        pictures.of(item.id(), item.pictures()),
                        steps,
                        item.state().isOpen() && access.mayWrite(item.unit(), by),
                        naming.names(),
                        form));
    }

    @PostMapping(ONE + "/steps")
    Answer step(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "step");
        try {
            String day = form.value("day");
            newsroom.step(
                    id,
                    CommunicationTyped.one(NewsStep.class, form.value("step")).orElse(null),
                    CommunicationTyped.number(form.value("seen")),
                    form.value("note"),
                    day,
                    Typed.day(day).orElse(null),
                    by);
            return said(id, "communication.said.stepped");
        } catch (RefusalException refused) {
            return again(id, form, refused, by);
        }
    }

    @PostMapping(ONE + "/pictures")
    Answer add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "picture");
        newsroom.requireOpen(newsroom.find(id, by), by);
        try {
            byte[] content = file == null ? new byte[0] : file.getBytes();
            pictures.add(id, content, form.value("alt"), by);
            return said(id, "communication.said.picture");
        } catch (RefusalException refused) {
            return again(id, form, refused, by);
        }
    }

    @PostMapping(ONE + "/pictures/{picture}/removed")
    Answer remove(@PathVariable UUID id, @PathVariable UUID picture) {
        SignedIn by = user.require();
        pictures.remove(id, picture, by);
        return said(id, "communication.said.picture-removed");
    }

    /** A picture of the item as the viewer reads it, published or not. */
    @GetMapping(ONE + "/pictures/{picture}")
    ResponseEntity<Resource> picture(@PathVariable UUID id, @PathVariable UUID picture) {
        NewsItem item = newsroom.find(id, user.require());
        return pictures.of(item.id(), item.pictures()).stream()
                .filter(one -> one.id().equals(picture))
                .findFirst()
                .map(one -> downloads.handedIn(one.file(), "anh"))
                .orElseThrow(() -> new RefusalException(new NewsRefusal.NoSuchNews()));
    }

    private static Redirect said(UUID id, String what) {
        return Redirect.to(NewsroomDoor.PATH + "/" + id).saying(what);
    }

    private Answer again(UUID id, FormView form, RefusalException refused, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page(newsroom.find(id, by), form.refused(refused), by)
                .with(Problems.status(first.kind()));
    }
}
