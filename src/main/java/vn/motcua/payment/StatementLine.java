package vn.motcua.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came to an account.
 *
 * @param no in its statement, from 1; 0 for what is noted here and not in the statement
 * @param transaction the bank's number
 * @param amount in đồng
 * @param words for what it is, as its sender wrote
 * @param dossier that the words name; absent where they name none of the agency
 */
public record StatementLine(
        int no,
        LocalDate day,
        String transaction,
        long amount,
        String words,
        @Nullable UUID dossier) {

    StatementLine of(@Nullable UUID named) {
        return new StatementLine(no, day, transaction, amount, words, named);
    }
}
