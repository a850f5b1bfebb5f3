package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.notice.NoticeQueries;
import vn.motcua.notice.NoticeText;
import vn.motcua.notice.SentNotice;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The officer's home: the task list, and a button to take a row. */
@Controller
class DeskController {

    private static final int NOTICES = 5;

    private final CurrentUser user;
    private final TaskQueries tasks;
    private final Dossiers dossiers;
    private final DossierPages pages;
    private final NoticeQueries notices;
    private final NoticeText words;

    DeskController(
            CurrentUser user,
            TaskQueries tasks,
            Dossiers dossiers,
            DossierPages pages,
            NoticeQueries notices,
            NoticeText words) {
        this.user = user;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.pages = pages;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/tasks")
    Answer list(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        return page(user.require(), TasksPage.filter(show), after, null, request);
    }

    /** Takes the row whose own button was pressed; refused, the list says why. */
    @PostMapping("/tasks")
    Answer take(
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "all") String show,
            HttpServletRequest request) {
        SignedIn by = user.require();
        String[] parts = one.split(" ", -1);
        BatchRow row =
                BatchRow.read(Stream.of(parts[0])).stream()
                        .findFirst()
                        .orElseThrow(ActForm::unreadable);
        UUID key = key(parts[parts.length - 1]);
        try {
            DossierCommand take = new DossierCommand.Take(row.task(), row.seen());
            dossiers.act(row.dossier(), take, key, by);
            return Redirect.to("/dossiers/" + row.dossier()).saying("dossier.said.take");
        } catch (RefusalException refusal) {
            return page(by, TasksPage.filter(show), null, refusal.first(), request);
        }
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw ActForm.unreadable();
        }
    }

    private Page page(
            SignedIn by,
            TaskFilter filter,
            @Nullable String after,
            @Nullable Refusal refusal,
            HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return Page.of(
                "dossier/tasks",
                new TasksPage(
                        tasks.list(by, filter, after),
                        tasks.counts(by),
                        filter,
                        after,
                        tasks.soonUntil(by),
                        by.staff(),
                        pages.names(),
                        notices.inApp(by.staff(), NOTICES).stream()
                                .map(n -> line(n, locale))
                                .toList(),
                        refusal));
    }

    private TasksPage.NoticeLine line(SentNotice notice, Locale locale) {
        return new TasksPage.NoticeLine(
                notice.queuedAt(),
                words.subject(notice.template(), notice.arguments(), locale),
                words.text(notice.template(), notice.arguments(), locale),
                notice.readAt() == null);
    }
}
