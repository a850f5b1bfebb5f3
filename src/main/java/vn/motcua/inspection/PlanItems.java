package vn.motcua.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.kernel.Refusal;

/**
 * The texts of a plan.
 *
 * @param purpose purpose, demands and reach
 * @param content what is inspected and how
 * @param team who the team is made up of
 * @param participants who else takes part
 * @param schedule when
 * @param duties who does what
 * @param funding what it costs and who pays
 */
public record PlanItems(
        String purpose,
        String content,
        String team,
        String participants,
        String schedule,
        String duties,
        String funding) {

    /** The item that lists the units. */
    static final int UNITS = 6;

    public PlanItems {
        purpose = purpose.strip();
        content = content.strip();
        team = team.strip();
        participants = participants.strip();
        schedule = schedule.strip();
        duties = duties.strip();
        funding = funding.strip();
    }

    /** By their names in forms, in the order of the law. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("purpose", purpose);
        texts.put("content", content);
        texts.put("team", team);
        texts.put("participants", participants);
        texts.put("schedule", schedule);
        texts.put("duties", duties);
        texts.put("funding", funding);
        return texts;
    }

    void check(List<Refusal> wrong) {
        texts().forEach((name, text) -> InspectionTexts.most(name, text, wrong));
    }

    /** Numbers of those that say nothing yet, of the eight; the sixth is the list of units. */
    List<Integer> missing() {
        List<String> all = new ArrayList<>(texts().values());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isEmpty())
                .map(i -> i < UNITS - 1 ? i + 1 : i + 2)
                .boxed()
                .toList();
    }
}
