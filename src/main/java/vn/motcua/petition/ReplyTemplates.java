package vn.motcua.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** What replies begin with, by day; Vietnamese, as all official letters. */
@Component
public class ReplyTemplates {

    /**
     * One text.
     *
     * @param subject what the petition is about; absent for any
     * @param handling what is done about the regulation; absent for any
     * @param body with {@code {agency}}, {@code {code}}, {@code {day}} and {@code {title}} to be
     *     filled in
     */
    private record Row(
            @Nullable PetitionSubject subject,
            @Nullable Handling handling,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String body) {

        private boolean fits(PetitionState s, LocalDate on) {
            PetitionState.Classification classified = s.classified();
            return !on.isBefore(validFrom)
                    && (validTo == null || !on.isAfter(validTo))
                    && (subject == null || classified != null && classified.subject() == subject)
                    && (handling == null || handling == s.handling());
        }
    }

    private final List<Row> rows = LawFile.rows("law/petition/replies.yaml", Row[].class);

    /**
     * The first text that fits, filled in; blank where none does.
     *
     * @param day on which the petition was received, as people read it
     */
    public String begun(PetitionState s, LocalDate on, String agency, String title, String day) {
        return rows.stream()
                .filter(row -> row.fits(s, on))
                .findFirst()
                .map(row ->
                        row.body()
                                .replace("{agency}", agency)
                                .replace("{code}", s.code())
                                .replace("{day}", day)
                                .replace("{title}", title)
                                .strip())
                .orElse("");
    }
}
