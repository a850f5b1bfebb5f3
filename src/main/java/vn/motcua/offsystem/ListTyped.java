package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * What is typed when a list is brought in; absent is what cannot be read.
 *
 * @param source where it came from
 */
public record ListTyped(
        @Nullable ListKind kind,
        @Nullable UUID unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    public static final int SOURCE = 300;

    List<Refusal> wrong(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (kind == null) {
            wrong.add(new OffsystemRefusal.KindMissing());
        }
        if (unit == null) {
            wrong.add(new OffsystemRefusal.ListUnitMissing());
        }
        if (from == null || from.isAfter(today)) {
            wrong.add(new OffsystemRefusal.PeriodWrong("from"));
        }
        if (to == null || to.isAfter(today) || from != null && to.isBefore(from)) {
            wrong.add(new OffsystemRefusal.PeriodWrong("to"));
        }
        if (source.isBlank() || source.length() > SOURCE) {
            wrong.add(new OffsystemRefusal.SourceMissing(SOURCE));
        }
        return wrong;
    }
}
