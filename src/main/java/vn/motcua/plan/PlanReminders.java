package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.letter.Directives;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterItem;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterWords;

/** Drafts letters of reminder (văn bản đôn đốc) to units whose tasks are overdue. */
@Component
public class PlanReminders {

    /** The words of a reminder, in Vietnamese; a page gives them. */
    public record Words(String subject, String body) {}

    private final PlanProgress progress;
    private final PlanActs acts;
    private final PlanLimits limits;
    private final Calendars calendars;
    private final Directives letters;

    PlanReminders(
            PlanProgress progress,
            PlanActs acts,
            PlanLimits limits,
            Calendars calendars,
            Directives letters) {
        this.progress = progress;
        this.acts = acts;
        this.limits = limits;
        this.calendars = calendars;
        this.letters = letters;
    }

    /**
     * Drafts one letter that names every overdue task that no letter has urged since it became so.
     *
     * @return the letter
     * @throws RefusalException where there is none such
     */
    @Transactional
    public UUID draft(UUID id, UUID letter, Words words, SignedIn by) {
        Plan plan = acts.alone(id, by);
        if (!plan.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanNotIssued());
        }
        LocalDate today = acts.today();
        List<LetterItem> items = items(plan, today);
        if (items.isEmpty()) {
            throw new RefusalException(new PlanRefusal.NothingToUrge());
        }
        Set<UUID> recipients = new LinkedHashSet<>();
        items.forEach(item -> recipients.add(item.unit()));
        letters.draft(
                new Directives.Draft(
                        letter,
                        plan.unit(),
                        LetterKind.URGING,
                        new LetterWords(words.subject(), words.body(), "", ""),
                        calendars.common(today).plusWorkingDays(today, limits.replyWithin(today)),
                        List.copyOf(recipients),
                        items),
                by);
        return letter;
    }

    private List<LetterItem> items(Plan plan, LocalDate today) {
        List<Letter> urged =
                letters.all().stream().filter(one -> one.kind() == LetterKind.URGING).toList();
        List<LetterItem> items = new ArrayList<>();
        for (Task task : progress.tasks(plan)) {
            if (task.state(today) != TaskState.OVERDUE) {
                continue;
            }
            LocalDate due = task.dueBefore(today).orElse(today);
            if (urged.stream().noneMatch(letter -> urges(letter, task, due))) {
                items.add(
                        new LetterItem(
                                task.row().id(),
                                task.unit(),
                                task.row().code(),
                                plan.number(),
                                task.row().cells().task(),
                                due));
            }
        }
        return items;
    }

    /** A letter that names the task with this very day, drafted or sent. */
    private static boolean urges(Letter letter, Task task, LocalDate due) {
        return letter.items().stream()
                .anyMatch(item ->
                        item.topic().equals(task.row().id())
                                && item.unit().equals(task.unit())
                                && Objects.equals(item.due(), due));
    }
}
