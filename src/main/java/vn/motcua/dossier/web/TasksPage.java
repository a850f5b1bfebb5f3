package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.TaskCounts;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.dossier.TaskRow;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.Post;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * The officer's home: what lies on the desk, the most urgent first.
 *
 * @param soonUntil tasks due before it count as soon
 * @param me who looks
 * @param notices messages to the viewer inside the program, youngest first
 * @param refusal why the row whose button was pressed just now was not taken
 */
public record TasksPage(
        Slice<TaskRow> tasks,
        TaskCounts counts,
        TaskFilter filter,
        @Nullable String after,
        Instant soonUntil,
        UUID me,
        Names names,
        List<NoticeLine> notices,
        @Nullable Refusal refusal) {

    /** A message as the page shows it. */
    public record NoticeLine(Instant at, String subject, String text, boolean unread) {}

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(TaskFilter.values())
                .map(f ->
                        new Tab(
                                frame.text("dossier.tasks.filter." + f),
                                path(f),
                                f == filter,
                                count(f)))
                .toList();
    }

    /** For whom the viewer stands in today, each with until when. */
    public List<String> standIns(Frame frame) {
        return names.chart().standIns().heldBy(me, names.today()).stream()
                .map(d -> standIn(frame, d))
                .toList();
    }

    private String standIn(Frame frame, Delegation d) {
        Post post = d.post();
        String giver = names.person(d.from());
        return post == null
                ? frame.text("dossier.tasks.stand-in.all", giver, d.lastDay())
                : frame.text("dossier.tasks.stand-in", giver, names.post(frame, post), d.lastDay());
    }

    private int count(TaskFilter of) {
        return switch (of) {
            case ALL -> counts.open();
            case LATE -> counts.late();
            case SOON -> counts.soon();
            case WAITING -> counts.waiting();
            case MINE -> counts.mine();
        };
    }

    private static String path(TaskFilter filter) {
        return filter == TaskFilter.ALL
                ? "/tasks"
                : "/tasks?show=" + filter.name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String first() {
        return after == null ? null : path(filter);
    }

    public @Nullable String next() {
        String next = tasks.next();
        return next == null
                ? null
                : path(filter) + (filter == TaskFilter.ALL ? "?" : "&") + "after=" + next;
    }

    public Due due(Frame frame, TaskRow row) {
        Due.State state = Due.State.ON_TIME;
        if (row.held()) {
            return frame.due(row.due(), Due.State.WAITING);
        }
        if (row.due().isBefore(frame.now())) {
            state = Due.State.LATE;
        } else if (row.due().isBefore(soonUntil)) {
            state = Due.State.SOON;
        }
        return frame.due(row.due(), state);
    }

    /** Sent by the row's check box. */
    public String token(TaskRow row) {
        return BatchRow.of(row).text();
    }

    /** Sent by the row's own button; the key makes the act one act. */
    public String keyed(TaskRow row) {
        return token(row) + " " + Uuid7.next();
    }

    /** As many as can be chosen by one link. */
    public int choosable() {
        return Math.min(count(filter), TaskQueries.MOST);
    }

    public String chooseAll() {
        return "/batches/new?all=on&show=" + filter.name().toLowerCase(Locale.ROOT);
    }

    public boolean isMine(TaskRow row) {
        return me.equals(row.assignee());
    }

    public String post(Frame frame, TaskRow row) {
        return names.post(frame, new Post(row.unit(), row.post()));
    }

    public String step(Frame frame, TaskRow row) {
        String step = frame.either(row.step(), row.stepEn());
        if (row.waits() != null) {
            return frame.text("dossier.wait." + row.waits());
        }
        return row.opinion() ? frame.text("dossier.steps.opinion", step) : step;
    }

    static TaskFilter filter(String show) {
        for (TaskFilter filter : TaskFilter.values()) {
            if (filter.name().equalsIgnoreCase(show)) {
                return filter;
            }
        }
        return TaskFilter.ALL;
    }
}
