package vn.motcua.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a commune lies, or what of it was found; a district that has no communes ends it too. */
public record Address(@Nullable Place province, @Nullable Place district, @Nullable Place commune) {

    /** The lowest of them. */
    public Optional<Place> lowest() {
        return commune != null
                ? Optional.of(commune)
                : Optional.ofNullable(district == null ? province : district);
    }
}
