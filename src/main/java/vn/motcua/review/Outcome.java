package vn.motcua.review;

import java.time.LocalDate;

/**
 * What those above said or did of the proposals for a procedure; the last one counts.
 *
 * @param document that says so
 */
public record Outcome(String procedure, Standing standing, LocalDate on, String document) {

    /** How far it came. */
    public enum Standing {
        /** Được thông qua. */
        APPROVED,
        /** Không được chấp nhận. */
        REJECTED,
        /** Đã thực thi: it stands in a legal document. */
        ENACTED;

        /** Message key of its name. */
        public String key() {
            return "review.outcome." + this;
        }
    }
}
