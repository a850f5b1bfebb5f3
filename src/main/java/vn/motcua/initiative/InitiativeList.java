package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list in which initiatives of a year go up together (danh sách tổng hợp).
 *
 * @param agency in whose name it goes up
 * @param approvedOn absent while no leader approved it
 * @param recipient to whom it went; blank while it is not sent, as the number
 */
public record InitiativeList(
        UUID id,
        UUID agency,
        int year,
        String title,
        ListState state,
        @Nullable LocalDate approvedOn,
        @Nullable UUID approvedBy,
        String recipient,
        String number,
        @Nullable LocalDate sentOn,
        String file,
        String fileName) {}
