package vn.motcua.payment;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How payments go, by day; before any rule the first holds. */
@Component
public class PaymentParameters {

    private final DatedRows rows = DatedRows.read("payment");

    /** Whether fee lines are owed from reception on, without anybody saying so. */
    boolean obligedAtReception(LocalDate on) {
        return rows.onOrFirst(on).yes("obliged-at-reception");
    }

    /** How long an order at a gateway may be paid. */
    Duration orderTime(LocalDate on) {
        return Duration.ofMinutes(rows.onOrFirst(on).number("order-minutes"));
    }

    /** How long after its time an order waits for a word that can be understood. */
    Duration unclearTime(LocalDate on) {
        return Duration.ofHours(rows.onOrFirst(on).number("unclear-hours"));
    }

    /** After what silence a gateway is asked. */
    Duration askAfter(LocalDate on) {
        return Duration.ofMinutes(rows.onOrFirst(on).number("ask-after-minutes"));
    }

    /** After what silence one is asked about an order whose time is over. */
    Duration askLate(LocalDate on) {
        return Duration.ofMinutes(rows.onOrFirst(on).number("ask-late-minutes"));
    }

    /** Of how many copies something owed may be at most. */
    public int copies(LocalDate on) {
        return rows.onOrFirst(on).number("copies-most");
    }
}
