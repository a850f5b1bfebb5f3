package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * An instrument as its form sends it.
 *
 * @param id made when the form was shown; the same id is the same instrument
 * @param number of the decision that approved the process, such as {@code 12/QĐ-UBND}
 * @param day of that decision; absent where none could be read
 * @param summary why they are moved
 * @param chosen the dossiers to be moved
 */
public record RebaseDraft(
        UUID id,
        UUID agency,
        String procedure,
        String number,
        @Nullable LocalDate day,
        String summary,
        RebasePlaces places,
        Set<UUID> chosen) {

    /** As many as one instrument carries out, and as a page shows. */
    public static final int MOST = 500;

    public RebaseDraft {
        number = number.strip();
        summary = summary.strip();
        chosen = Set.copyOf(chosen);
    }

    List<Refusal> problems(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (number.isEmpty()) {
            wrong.add(new RecountRefusal.RecountWithoutNumber());
        }
        Texts.checkLength("number", number, RecountDraft.NUMBER_MOST, wrong);
        if (day == null) {
            wrong.add(new RecountRefusal.RecountWithoutDay());
        } else if (day.isAfter(today)) {
            wrong.add(new RecountRefusal.RecountDayAhead(today));
        }
        if (summary.isEmpty()) {
            wrong.add(new RebaseRefusal.RebaseWithoutReason());
        }
        Texts.checkLength("summary", summary, RecountDraft.SUMMARY_MOST, wrong);
        if (chosen.size() > MOST) {
            wrong.add(new RebaseRefusal.RebaseTooMany(MOST));
        }
        return wrong;
    }
}
