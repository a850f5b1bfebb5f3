package vn.motcua.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Post;

/**
 * An open dossier goes on by a newer internal process of its procedure. Where the same post goes
 * on, the time that it used counts, and what was late stays late; another post begins with the
 * step's full time. What was promised to the citizen stays, and a move that would endanger it is
 * refused. Pure.
 */
@LegalBasis("nd-61-2018#19")
final class Rebasing {

    private Rebasing() {}

    static List<DossierEvent> rebase(
            DossierState s, DossierCommand.Rebase c, Law law, Acting acting) {
        if (s.process().equals(c.to().id())) {
            return List.of();
        }
        OpenTask task = standing(s);
        if (!s.process().equals(c.from()) || !task.step().equals(c.step())) {
            throw Workflow.no(new RebaseRefusal.RebaseMovedOn(task.step()));
        }
        Law next = law.by(c.to());
        Step step = target(c.to(), c.toStep());
        Post post = post(s, step, next);
        WorkDuration left = left(task, law, step, post, acting.now());
        NewTask opened = opened(s, task, step, post, left, next, acting.now());
        keepsPromise(s, task, opened, law, next, acting.now());
        List<DossierEvent> events = new ArrayList<>();
        events.add(
                new Rebased(
                        acting.by(),
                        c.instrument(),
                        c.number(),
                        c.day(),
                        s.process(),
                        c.to().id(),
                        task.no(),
                        acting.noteOrNone(),
                        left == null ? null : left.toString(),
                        opened));
        events.addAll(Kinship.started(s, List.of(opened), next));
        return events;
    }

    /** The one step that the dossier is at, with nothing outstanding. */
    static OpenTask standing(DossierState s) {
        if (s.isClosed() || s.isDecided()) {
            throw Workflow.no(new RebaseRefusal.RebaseDecided(s.code()));
        }
        if (!s.isAccepted()) {
            throw Workflow.no(new RebaseRefusal.RebaseNotAccepted(s.code()));
        }
        if (s.isPaused()) {
            throw Workflow.no(
                    new RebaseRefusal.RebaseStands(s.pause().orElseThrow().ground().name()));
        }
        OpenTask task = s.open().stream().filter(OpenTask::isWork).findFirst().orElseThrow();
        int children = s.family().openOf(task.no()).size();
        if (task.group() > 0) {
            throw Workflow.no(new RebaseRefusal.RebaseInParallel(task.step()));
        }
        if (children > 0) {
            throw Workflow.no(new RebaseRefusal.RebaseAwaitsChildren(children));
        }
        if (task.waiting() > 0) {
            throw Workflow.no(new RebaseRefusal.RebaseAwaitsOpinions(task.waiting()));
        }
        return task;
    }

    /** A step at which a dossier may begin to go by the process. */
    private static Step target(InternalProcess process, String id) {
        Step step =
                process.find(id)
                        .orElseThrow(() -> Workflow.no(new RebaseRefusal.RebaseStepGone(id)));
        if (inParallel(process).contains(id)) {
            throw Workflow.no(new RebaseRefusal.RebaseIntoParallel(id));
        }
        if (!Workflow.comesToResult(process, id)) {
            throw Workflow.no(new RebaseRefusal.RebasePastResult(id));
        }
        return step;
    }

    /** The steps that a person may choose among. */
    static List<Step> targets(InternalProcess process) {
        Set<String> parallel = inParallel(process);
        return process.steps().stream()
                .filter(row -> !parallel.contains(row.id()))
                .filter(row -> Workflow.comesToResult(process, row.id()))
                .toList();
    }

    private static Set<String> inParallel(InternalProcess process) {
        Set<String> inside = new HashSet<>();
        for (Step split : process.steps()) {
            if (split.split() != Split.ALL) {
                continue;
            }
            for (Branch way : split.next()) {
                Step row = process.step(way.to());
                while (!row.join()) {
                    inside.add(row.id());
                    row = process.step(row.next().getFirst().to());
                }
            }
        }
        return inside;
    }

    private static Post post(DossierState s, Step step, Law law) {
        return law.chart()
                .resolve(step.performer(), law.agencyFor(s, step), law.today())
                .orElseThrow(() ->
                        Workflow.no(
                                new DossierRefusal.NobodyPerforms(
                                        step.id(), step.performer().text())));
    }

    /**
     * What is left of the new step's time for those who used some of the old one's: nobody is made
     * late by it. Null where others begin, and where it is late already.
     */
    private static @Nullable WorkDuration left(
            OpenTask task, Law law, Step step, Post post, Instant now) {
        if (!isSame(task, post) || !task.due().isAfter(now)) {
            return null;
        }
        WorkCalendar calendar = law.calendar(task.unit());
        Duration left = calendar.workingTime(now, task.due());
        Duration more = whole(calendar, step.time(), now).minus(whole(task, law, calendar, now));
        Duration then = left.plus(more);
        return hours(then.isPositive() ? then : left);
    }

    private static Duration whole(OpenTask task, Law law, WorkCalendar calendar, Instant now) {
        return whole(calendar, law.process().step(task.step()).time(), now);
    }

    private static Duration whole(WorkCalendar calendar, WorkDuration time, Instant now) {
        return calendar.workingTime(now, calendar.after(now, time));
    }

    /** Hours with two decimals, the least of them for what is less. */
    private static WorkDuration hours(Duration time) {
        BigDecimal hours =
                BigDecimal.valueOf(time.toSeconds())
                        .divide(BigDecimal.valueOf(3600), 2, RoundingMode.DOWN)
                        .max(new BigDecimal("0.01"));
        return new WorkDuration(hours, WorkDuration.Unit.WORKING_HOUR);
    }

    private static boolean isSame(OpenTask task, Post post) {
        return post.equals(new Post(task.unit(), task.post()));
    }

    /** Who has the step keeps it where the post is the same; what was late stays late. */
    private static NewTask opened(
            DossierState s,
            OpenTask task,
            Step step,
            Post post,
            @Nullable WorkDuration left,
            Law law,
            Instant now) {
        boolean same = isSame(task, post);
        Instant due =
                same && left == null
                        ? task.due()
                        : law.allowance(post.unit(), now, left == null ? step.time() : left);
        return new NewTask(
                s.nextNo(),
                step.id(),
                post.unit(),
                post.post(),
                same ? task.assignee() : null,
                due,
                task.no(),
                0,
                0);
    }

    private static void keepsPromise(
            DossierState s, OpenTask task, NewTask opened, Law before, Law after, Instant now) {
        Instant ends = end(s, after, opened.step(), later(opened.due(), now));
        Instant rest = later(task.due(), now);
        if (ends.isAfter(s.promised()) && ends.isAfter(end(s, before, task.step(), rest))) {
            throw Workflow.no(new RebaseRefusal.RebaseBreaksPromise(ends, s.promised()));
        }
    }

    private static Instant later(Instant due, Instant now) {
        return due.isAfter(now) ? due : now;
    }

    /** When the slowest way from a step on ends, if each step takes all its time. */
    private static Instant end(DossierState s, Law law, String from, Instant due) {
        Set<Step> ahead = law.process().after(from);
        Map<String, Instant> ends = new HashMap<>(Map.of(from, due));
        while (ends.size() <= ahead.size()) {
            for (Step row : ahead) {
                List<String> before =
                        law.process().before(row.id()).stream()
                                .filter(one -> one.id().equals(from) || ahead.contains(one))
                                .map(Step::id)
                                .toList();
                if (!ends.containsKey(row.id()) && ends.keySet().containsAll(before)) {
                    Instant begins =
                            before.stream()
                                    .map(ends::get)
                                    .map(Objects::requireNonNull)
                                    .max(Instant::compareTo)
                                    .orElseThrow();
                    ends.put(row.id(), law.allowance(unit(s, law, row), begins, row.time()));
                }
            }
        }
        return ends.values().stream().max(Instant::compareTo).orElseThrow();
    }

    private static UUID unit(DossierState s, Law law, Step row) {
        UUID agency = law.agencyFor(s, row);
        return law.chart()
                .resolve(row.performer(), agency, law.today())
                .map(Post::unit)
                .orElse(agency);
    }
}
