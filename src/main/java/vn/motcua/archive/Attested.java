package vn.motcua.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * That an officer held the e-file of a result against its paper and found it right.
 *
 * @param code of the digitised result here (mã giấy tờ): agency, year, number
 * @param file hash of its content; blank once the person was erased
 * @param at moment of the last confirmation, by {@code by}
 */
public record Attested(
        String code, String file, String fileName, Instant at, UUID by, SignatureVerdict verdict) {}
