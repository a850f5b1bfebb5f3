package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * A campaign as somebody typed it.
 *
 * @param from null for a day that cannot be read, as {@code to}
 * @param tasks one to a line
 */
public record CampaignTyped(
        String title,
        String topic,
        String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<UUID> units,
        String tasks) {

    public static final int TITLE = 300;

    public static final int ABOUT = 5000;

    /** Most tasks of a checklist. */
    static final int TASKS = 20;

    public CampaignTyped {
        units = units.stream().distinct().toList();
    }

    List<String> lines() {
        return tasks.lines().map(VietnameseText::plain).filter(line -> !line.isEmpty()).toList();
    }

    void check(boolean topicKnown, List<Refusal> wrong) {
        if (title.isBlank()) {
            wrong.add(new CommunicationRefusal.TitleMissing());
        }
        CommunicationRefusal.tooLong("title", title, TITLE, wrong);
        CommunicationRefusal.tooLong("about", about, ABOUT, wrong);
        if (!topicKnown) {
            wrong.add(new CommunicationRefusal.TopicMissing());
        }
        if (from == null) {
            wrong.add(new CampaignRefusal.CampaignDayWrong("from"));
        }
        if (to == null || from != null && to.isBefore(from)) {
            wrong.add(new CampaignRefusal.CampaignDayWrong("to"));
        }
        List<String> lines = lines();
        if (lines.isEmpty()
                || lines.size() > TASKS
                || lines.stream().anyMatch(line -> line.length() > TITLE)) {
            wrong.add(new CampaignRefusal.CampaignTasksMissing(TASKS));
        }
    }
}
