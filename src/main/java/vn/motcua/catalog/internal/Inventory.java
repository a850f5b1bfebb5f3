package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The inventory (kiểm kê) of internal procedures as a decision approved it: frozen from then on.
 *
 * @param signer who signed it, by post
 * @param sameLevel how many it holds between agencies of one level
 * @param otherLevels how many between agencies of several levels
 * @param within how many within one agency
 */
public record Inventory(
        UUID id,
        String number,
        LocalDate signedOn,
        String signer,
        int sameLevel,
        int otherLevels,
        int within) {

    public int total() {
        return sameLevel + otherLevels + within;
    }
}
