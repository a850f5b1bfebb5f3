package vn.motcua.communication.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.kernel.Refusal;

/** What is to be said against a step of a news item. Pure. */
final class NewsRules {

    /** Longest reason, in characters. */
    static final int NOTE = 1000;

    private NewsRules() {}

    /**
     * @param typed the day from which it is to be seen; blank for today
     * @param day what {@code typed} says; null for what cannot be read
     */
    static List<Refusal> wrong(
            NewsItem item,
            NewsStep step,
            String note,
            String typed,
            @Nullable LocalDate day,
            LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        CommunicationRefusal.tooLong("note", note, NOTE, wrong);
        if (step.needsReason() && note.isBlank()) {
            wrong.add(new CommunicationRefusal.ReasonMissing());
        }
        if (step == NewsStep.SUBMIT) {
            if (item.words().summary().isEmpty()) {
                wrong.add(new NewsRefusal.SummaryMissing());
            }
            if (item.words().body().isEmpty()) {
                wrong.add(new NewsRefusal.BodyMissing());
            }
        }
        if (step == NewsStep.PUBLISH && !typed.isBlank()) {
            LocalDate least = least(item, today);
            if (day == null || day.isBefore(least)) {
                wrong.add(new NewsRefusal.PublishDayWrong(least));
            }
        }
        return wrong;
    }

    /** The first day from which the next version may be seen. */
    static LocalDate least(NewsItem item, LocalDate today) {
        return item.versions().stream()
                .map(NewsVersion::from)
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
    }
}
