package vn.motcua.dossier.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/** Moments as the interface writes them: with Vietnam's offset. */
final class Moments {

    private Moments() {}

    static OffsetDateTime of(Instant moment) {
        return moment.atZone(Zones.VIETNAM).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }
}
