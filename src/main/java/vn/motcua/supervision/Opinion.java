package vn.motcua.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion of an organisation that supervises (ý kiến giám sát, kiến nghị).
 *
 * @param version another one after every change and every step, from 1
 * @param number in the organisation's book of its year, such as 3/2022; absent while it is a draft
 * @param acts in the order in which they were taken
 */
public record Opinion(
        UUID id,
        UUID organisation,
        UUID draftedBy,
        Instant draftedAt,
        int version,
        OpinionWords words,
        @Nullable String number,
        List<OpinionAct> acts) {

    public Opinion {
        acts = List.copyOf(acts);
    }

    public OpinionState state() {
        return OpinionState.of(acts);
    }

    /** The last time a step was taken. */
    public Optional<OpinionAct> last(OpinionStep step) {
        return acts.stream().filter(act -> act.step() == step).reduce((a, b) -> b);
    }

    /** The day on which it was sent; none while it is a draft, or was given up as one. */
    public Optional<LocalDate> sentOn() {
        return last(OpinionStep.SEND).map(OpinionAct::day);
    }

    public Optional<LocalDate> answeredOn() {
        return last(OpinionStep.ANSWER).map(OpinionAct::day);
    }

    /** The last good day for the answer: as asked for, as granted since, or as given anew. */
    public LocalDate due() {
        return dueBefore(acts.size() + 1);
    }

    private LocalDate dueBefore(int position) {
        LocalDate due = words.due();
        for (OpinionAct act : acts) {
            LocalDate until = act.until();
            boolean moves = act.step() == OpinionStep.GRANT || act.step() == OpinionStep.RETURN;
            if (act.position() < position && moves && until != null) {
                due = until;
            }
        }
        return due;
    }

    /** Whether an answer came after the day that it was due by. */
    public boolean isLate(OpinionAct answer) {
        return answer.day().isAfter(dueBefore(answer.position()));
    }

    /** Whether an answer is waited for and its day is over. */
    public boolean isOverdue(LocalDate today) {
        return state().isWaiting() && today.isAfter(due());
    }

    /** More time that was asked for and is neither granted nor refused. */
    public Optional<OpinionAct> asked() {
        if (!state().isWaiting()) {
            return Optional.empty();
        }
        return acts.reversed().stream()
                .takeWhile(act -> act.step() != OpinionStep.RETURN)
                .filter(act ->
                        act.step() == OpinionStep.ASK
                                || act.step() == OpinionStep.GRANT
                                || act.step() == OpinionStep.REFUSE)
                .findFirst()
                .filter(act -> act.step() == OpinionStep.ASK);
    }

    /** Whether the other organisations that supervise see it. */
    public boolean isShared() {
        return last(OpinionStep.SHARE).isPresent() && state() != OpinionState.WITHDRAWN;
    }

    /** Where a step leads, as far as the steps so far let it be taken. */
    public Optional<OpinionState> after(OpinionStep step) {
        boolean may =
                switch (step) {
                    case ASK -> asked().isEmpty();
                    case GRANT, REFUSE -> asked().isPresent();
                    case SHARE -> !isShared();
                    case SEND, RECEIVE, ANSWER, ACCEPT, RETURN, WITHDRAW -> true;
                };
        return may ? state().after(step) : Optional.empty();
    }
}
