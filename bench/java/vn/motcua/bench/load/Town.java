package vn.motcua.bench.load;

import java.time.LocalDate;
import java.util.List;

/**
 * What the driver must know of the people and dossiers in the program, beside what pages show.
 *
 * @param usernames of the officers
 * @param password of them all
 * @param procedure code of the one that desks receive
 * @param result code of what it gives
 * @param desk how the names of those who receive begin
 * @param receipts code and key of dossiers that citizens ask after
 * @param today in business time
 */
public record Town(
        List<String> usernames,
        String password,
        String procedure,
        String result,
        String desk,
        List<Receipt> receipts,
        LocalDate today) {

    /** What stands on a citizen's receipt. */
    public record Receipt(String code, String key) {}
}
