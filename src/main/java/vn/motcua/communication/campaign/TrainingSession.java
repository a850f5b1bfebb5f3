package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training session of a campaign.
 *
 * @param unit that held it
 * @param material what was handed out; may be blank
 * @param staff who of the program's people came
 * @param heads how many came in all
 * @param ended when it was struck; absent while it stands
 */
public record TrainingSession(
        UUID id,
        UUID campaign,
        UUID unit,
        LocalDate day,
        String place,
        String subject,
        String material,
        List<UUID> staff,
        int heads,
        @Nullable LocalDate ended,
        String endedFor) {

    public TrainingSession {
        staff = List.copyOf(staff);
    }

    /** Whether it stood at the end of a day. */
    public boolean stoodOn(LocalDate on) {
        return !day.isAfter(on) && (ended == null || ended.isAfter(on));
    }
}
