package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * An instrument as its form sends it.
 *
 * @param id made when the form was shown; the same id is the same instrument
 * @param agency whose units it binds; absent where none was picked
 * @param number with its sign, such as {@code 12/QĐ-UBND}
 * @param day of issue; absent where none could be read
 * @param summary what it is about (trích yếu)
 */
public record RecountDraft(
        UUID id, @Nullable UUID agency, String number, @Nullable LocalDate day, String summary) {

    static final int NUMBER_MOST = 60;
    static final int SUMMARY_MOST = 500;

    public RecountDraft {
        number = number.strip();
        summary = summary.strip();
    }

    List<Refusal> problems(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (number.isEmpty()) {
            wrong.add(new RecountRefusal.RecountWithoutNumber());
        }
        Texts.checkLength("number", number, NUMBER_MOST, wrong);
        if (day == null) {
            wrong.add(new RecountRefusal.RecountWithoutDay());
        } else if (day.isAfter(today)) {
            wrong.add(new RecountRefusal.RecountDayAhead(today));
        }
        if (summary.isEmpty()) {
            wrong.add(new RecountRefusal.RecountWithoutReason());
        }
        Texts.checkLength("summary", summary, SUMMARY_MOST, wrong);
        return wrong;
    }
}
