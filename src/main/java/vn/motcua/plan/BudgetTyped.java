package vn.motcua.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Refusal;

/** A line of a budget as it was typed. */
public record BudgetTyped(
        @Nullable UUID row,
        @Nullable UUID unit,
        String category,
        String source,
        String purpose,
        String planned,
        String allotted,
        String spent) {

    /** No plan of a district costs more: ten thousand billion đồng. */
    static final long MOST = 10_000_000_000_000L;

    private static final int LONGEST_PURPOSE = 500;

    public BudgetTyped {
        purpose = purpose.strip();
    }

    /** Such as {@code 12.500.000} or {@code 12 500 000 đ}; nothing typed is nothing. */
    static Optional<Dong> amount(String typed) {
        String digits = typed.strip().replaceAll("(?iu)\\s*(đồng|đ|vnđ|vnd)$", "");
        if (digits.isEmpty()) {
            return Optional.of(new Dong(0));
        }
        boolean plain = digits.matches("\\d{1,14}");
        boolean grouped = digits.matches("\\d{1,3}([. \\u00a0]\\d{3}){1,4}");
        if (!plain && !grouped) {
            return Optional.empty();
        }
        long amount = Long.parseLong(digits.replaceAll("\\D", ""));
        return amount > MOST ? Optional.empty() : Optional.of(new Dong(amount));
    }

    /** What is wrong with the amounts and words by themselves. */
    List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        check("planned", planned, wrong);
        check("allotted", allotted, wrong);
        check("spent", spent, wrong);
        RowTyped.tooLong("purpose", purpose, LONGEST_PURPOSE, wrong);
        if (wrong.isEmpty()
                && amount(planned).equals(nothing())
                && amount(allotted).equals(nothing())) {
            wrong.add(new PlanRefusal.BudgetEmpty());
        }
        return wrong;
    }

    private static Optional<Dong> nothing() {
        return Optional.of(new Dong(0));
    }

    private static void check(String name, String typed, List<Refusal> wrong) {
        if (amount(typed).isEmpty()) {
            wrong.add(new PlanRefusal.BudgetAmountWrong(name));
        }
    }

    /** Once nothing is wrong. */
    BudgetLine line(UUID id, UUID plan, UUID of) {
        return new BudgetLine(
                id,
                plan,
                row,
                of,
                category,
                source,
                purpose,
                amount(planned).orElseThrow(),
                amount(allotted).orElseThrow(),
                amount(spent).orElseThrow());
    }
}
