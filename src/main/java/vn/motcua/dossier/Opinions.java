package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;

/** Opinions (lấy ý kiến): asked of several posts at once, each answered on its own. */
@LegalBasis("nd-61-2018#19.5")
final class Opinions {

    private static final int MOST = 10;

    private Opinions() {}

    static List<DossierEvent> ask(
            DossierState s, DossierCommand.AskOpinions c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = Workflow.stepAllowing(s, law, task, StepAction.ASK_OPINION);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("question", c.question(), 2000, wrong);
        if (c.of().isEmpty() || c.of().size() > MOST) {
            wrong.add(new DossierRefusal.Missing("of"));
        }
        for (Post post : c.of()) {
            if (law.chart().holders(post, law.today()).isEmpty()) {
                wrong.add(new DossierRefusal.NobodyPerforms(step.id(), post.post()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        List<NewTask> opened = new ArrayList<>();
        for (Post post : c.of()) {
            opened.add(request(s, task, post, c, opened.size(), law, acting.now()));
        }
        return List.of(
                new DossierEvent.OpinionsAsked(
                        task.no(),
                        acting.by(),
                        c.within().toString(),
                        acting.noteOrNone(),
                        opened));
    }

    private static NewTask request(
            DossierState s,
            OpenTask task,
            Post post,
            DossierCommand.AskOpinions c,
            int nth,
            Law law,
            Instant now) {
        return new NewTask(
                s.nextNo() + nth,
                task.step(),
                post.unit(),
                post.post(),
                null,
                law.allowance(post.unit(), now, c.within()),
                task.no(),
                task.group(),
                task.no());
    }

    static List<DossierEvent> give(DossierState s, DossierCommand.GiveOpinion c, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        if (!task.isOpinion()) {
            throw Workflow.no(new DossierRefusal.IsNoOpinion(task.no()));
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("text", c.text(), 4000, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return List.of(
                new DossierEvent.OpinionGiven(
                        task.no(), acting.by(), c.verdict(), acting.noteOrNone()));
    }

    /** Asked no longer; past its time it was not withdrawn but never given, which stays so. */
    static List<DossierEvent> withdraw(
            DossierState s, DossierCommand.WithdrawOpinion c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        OpenTask opinion =
                s.task(c.opinion())
                        .filter(o -> o.opinionOf() == task.no())
                        .orElseThrow(() -> Workflow.no(new DossierRefusal.TaskMoved(c.opinion())));
        if (!s.isPaused() && acting.now().isAfter(opinion.due())) {
            return List.of(
                    new DossierEvent.OpinionLapsed(
                            task.no(), opinion.no(), acting.by(), law.rules().opinionSilence()));
        }
        return List.of(new DossierEvent.OpinionWithdrawn(task.no(), opinion.no(), acting.by()));
    }
}
