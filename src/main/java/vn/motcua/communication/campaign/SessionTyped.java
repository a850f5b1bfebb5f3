package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.kernel.Refusal;

/**
 * A training session as somebody typed it.
 *
 * @param unit that held it; null for one that cannot be read, as the day
 * @param staff who of the program's people came
 * @param heads how many came in all; blank for those alone
 */
public record SessionTyped(
        @Nullable UUID unit,
        @Nullable LocalDate day,
        String place,
        String subject,
        String material,
        List<UUID> staff,
        String heads) {

    public static final int LINE = 300;

    private static final String NUMBER = "\\d{1,5}";

    public SessionTyped {
        staff = staff.stream().distinct().toList();
    }

    /** Zero where nobody came or it cannot be read. */
    int many() {
        String typed = heads.strip();
        if (typed.isEmpty()) {
            return staff.size();
        }
        int many = typed.matches(NUMBER) ? Integer.parseInt(typed) : 0;
        return many < staff.size() ? 0 : many;
    }

    void check(Campaign campaign, LocalDate today, List<Refusal> wrong) {
        if (place.isBlank()) {
            wrong.add(new CampaignRefusal.PlaceMissing());
        }
        if (subject.isBlank()) {
            wrong.add(new CampaignRefusal.SubjectMissing());
        }
        CommunicationRefusal.tooLong("place", place, LINE, wrong);
        CommunicationRefusal.tooLong("subject", subject, LINE, wrong);
        CommunicationRefusal.tooLong("material", material, LINE, wrong);
        if (day == null
                || day.isAfter(today)
                || day.isBefore(campaign.from())
                || day.isAfter(campaign.to())) {
            wrong.add(new CampaignRefusal.SessionDayWrong());
        }
        if (many() == 0) {
            wrong.add(new CampaignRefusal.HeadsWrong());
        }
    }
}
