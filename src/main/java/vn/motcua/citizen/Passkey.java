package vn.motcua.citizen;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey (khóa truy cập) as its owner sees it.
 *
 * @param name what the owner calls the device
 */
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant usedAt) {}
