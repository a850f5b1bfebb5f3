package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What a decision says, as somebody typed it; a day that cannot be read is null. */
public record RoundTyped(
        String title,
        String mandate,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String money) {

    void check(List<Refusal> wrong) {
        InspectionTexts.line("title", title, wrong);
        InspectionTexts.needed("mandate", mandate, wrong);
        InspectionTexts.most("mandate", mandate, wrong);
        InspectionTexts.needed("money", money, wrong);
        InspectionTexts.most("money", money, wrong);
        if (from == null || to == null || to.isBefore(from)) {
            wrong.add(new InspectionRefusal.SpanWrong(from == null ? "from" : "to"));
        }
    }

    /** Of one that was checked. */
    InspectionRound.Decision decision() {
        return new InspectionRound.Decision(
                title.strip(),
                mandate.strip(),
                new Span(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                money.strip());
    }
}
