package vn.motcua.initiative;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How initiatives are judged and measured, by day; before any rule the first holds. */
@Component
public class InitiativeLimits {

    private final DatedRows rows = DatedRows.read("initiative");

    /** How many assessors at least have to have judged one before it is accepted. */
    public int assessorsLeast(LocalDate on) {
        return rows.onOrFirst(on).number("assessors-least");
    }

    /** The mean number of points, of a hundred, from which one may be accepted. */
    public int pass(LocalDate on) {
        return rows.onOrFirst(on).number("assessment-pass");
    }

    /** How many days before and after its application are looked at. */
    public int effectWindow(LocalDate on) {
        return rows.onOrFirst(on).number("effect-window");
    }

    /** Fewer dossiers than so many on either side tell nothing. */
    public int effectLeast(LocalDate on) {
        return rows.onOrFirst(on).number("effect-least");
    }
}
