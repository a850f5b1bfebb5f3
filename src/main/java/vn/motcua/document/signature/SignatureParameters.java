package vn.motcua.document.signature;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;

/** How signatures look and are checked, by day; before any rule the first holds. */
@Component
@LegalBasis("nd-30-2020#Phụ lục I")
class SignatureParameters {

    private static final float POINTS_OF_A_MILLIMETRE = 72 / 25.4f;

    private final DatedRows rows = DatedRows.read("signature");

    /** Sizes in points. */
    record Sizes(
            float text,
            float personalWidth,
            float personalHeight,
            float seal,
            float cornerWidth,
            float cornerEdge) {}

    Sizes sizes(LocalDate on) {
        return new Sizes(
                rows.onOrFirst(on).number("text-size"),
                points(on, "personal-width"),
                points(on, "personal-height"),
                points(on, "seal-size"),
                points(on, "corner-width"),
                points(on, "corner-edge"));
    }

    /** How far a signer's clock may be ahead. */
    Duration skew(LocalDate on) {
        return Duration.ofMinutes(rows.onOrFirst(on).number("clock-skew-minutes"));
    }

    /** How long one check may take. */
    Duration patience(LocalDate on) {
        return Duration.ofSeconds(rows.onOrFirst(on).number("check-seconds"));
    }

    /** The largest file that is looked through, in bytes. */
    long largest(LocalDate on) {
        return rows.onOrFirst(on).number("check-most-megabytes") * 1024L * 1024L;
    }

    private float points(LocalDate on, String key) {
        return rows.onOrFirst(on).number(key) * POINTS_OF_A_MILLIMETRE;
    }
}
