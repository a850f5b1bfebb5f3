package vn.motcua.communication.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.KeptFile;
import vn.motcua.kernel.Refusal;

/**
 * A paper as somebody typed it.
 *
 * @param kind null for one that cannot be read, as the day on which it was signed
 * @param untilText as typed; blank for the end of the year in which it was signed
 * @param until what that says; null for what cannot be read
 */
public record PaperTyped(
        @Nullable PaperKind kind,
        String number,
        @Nullable LocalDate signedOn,
        String untilText,
        @Nullable LocalDate until,
        String title,
        KeptFile file) {

    public static final int NUMBER = 100;

    public static final int TITLE = 300;

    void check(LocalDate today, List<Refusal> wrong) {
        if (kind == null) {
            wrong.add(new PaperRefusal.PaperKindMissing());
        }
        if (number.isBlank() || number.length() > NUMBER) {
            wrong.add(new PaperRefusal.PaperNumberMissing());
        }
        if (title.isBlank()) {
            wrong.add(new CommunicationRefusal.TitleMissing());
        }
        CommunicationRefusal.tooLong("title", title, TITLE, wrong);
        if (signedOn == null || signedOn.isAfter(today)) {
            wrong.add(new CommunicationRefusal.DayWrong("signedOn"));
        } else if (!untilText.isBlank() && (until == null || until.isBefore(signedOn))) {
            wrong.add(new PaperRefusal.UntilWrong());
        }
    }
}
