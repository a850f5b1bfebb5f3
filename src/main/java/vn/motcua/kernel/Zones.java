package vn.motcua.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days are days of Vietnam, whatever zone the machine or the session is in. */
public final class Zones {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zones() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    public static LocalDateTime localTimeOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, VIETNAM);
    }

    public static Instant instantOf(LocalDateTime local) {
        return local.atZone(VIETNAM).toInstant();
    }
}
