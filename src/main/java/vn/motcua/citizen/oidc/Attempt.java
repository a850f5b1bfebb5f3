package vn.motcua.citizen.oidc;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to a provider that was begun in this browser and waits for its return.
 *
 * @param address where the browser goes now
 * @param back where it returns to, exactly as the provider was told
 * @param account of whoever is signed in and wants this provider linked; null at the door
 */
public record Attempt(
        String provider,
        URI address,
        URI back,
        String state,
        String nonce,
        String verifier,
        String next,
        @Nullable UUID account,
        Instant since)
        implements Serializable {}
