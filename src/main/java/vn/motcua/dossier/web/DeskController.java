package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.notice.NoticeQueries;
import vn.motcua.notice.NoticeText;
import vn.motcua.notice.SentNotice;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The officer's home: the task list, and acts on many rows at once. */
@Controller
class DeskController {

    private static final int NOTICES = 5;

    private final CurrentUser user;
    private final TaskQueries tasks;
    private final TaskBatch batch;
    private final DossierPages pages;
    private final NoticeQueries notices;
    private final NoticeText words;

    DeskController(
            CurrentUser user,
            TaskQueries tasks,
            TaskBatch batch,
            DossierPages pages,
            NoticeQueries notices,
            NoticeText words) {
        this.user = user;
        this.tasks = tasks;
        this.batch = batch;
        this.pages = pages;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/tasks")
    Answer list(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        return page(user.require(), filter(show), after, "", List.of(), request);
    }

    /**
     * Takes or passes on the chosen rows, or the one row whose own button was pressed. The answer
     * is the list itself with what became of each row; sending it again changes nothing.
     */
    @PostMapping("/tasks")
    Answer act(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "all") String show,
            HttpServletRequest request) {
        SignedIn by = user.require();
        if (!one.isEmpty()) {
            List<TaskBatch.Outcome> outcomes = batch.act("take", List.of(one), by);
            return outcomes.stream().allMatch(o -> o.refusal() == null) && !outcomes.isEmpty()
                    ? Redirect.to("/dossiers/" + outcomes.getFirst().dossier())
                            .saying("dossier.said.take")
                    : page(by, filter(show), null, "take", outcomes, request);
        }
        return page(by, filter(show), null, act, batch.act(act, row, by), request);
    }

    private Page page(
            SignedIn by,
            TaskFilter filter,
            @Nullable String after,
            String act,
            List<TaskBatch.Outcome> outcomes,
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
                        act,
                        outcomes));
    }

    private TasksPage.NoticeLine line(SentNotice notice, Locale locale) {
        return new TasksPage.NoticeLine(
                notice.queuedAt(),
                words.subject(notice.template(), notice.arguments(), locale),
                words.text(notice.template(), notice.arguments(), locale),
                notice.readAt() == null);
    }

    private static TaskFilter filter(String show) {
        for (TaskFilter filter : TaskFilter.values()) {
            if (filter.name().equalsIgnoreCase(show)) {
                return filter;
            }
        }
        return TaskFilter.ALL;
    }
}
