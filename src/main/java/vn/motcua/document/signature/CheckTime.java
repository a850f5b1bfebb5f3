package vn.motcua.document.signature;

import java.time.Duration;
import java.time.Instant;

/**
 * The moments of a check, real time.
 *
 * @param knownSince when the file is known to have existed as it is; {@code now} for one that has
 *     just come. What happens to a certificate later takes nothing from its signature
 * @param skew how far a signer's clock may be ahead of ours
 */
record CheckTime(Instant now, Instant knownSince, Duration skew) {

    CheckTime {
        if (knownSince.isAfter(now)) {
            knownSince = now;
        }
    }
}
