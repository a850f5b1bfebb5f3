package vn.motcua.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a signed version went to somebody, or what became of it there.
 *
 * @param proof number, address or receipt that proves it
 */
public record Delivery(
        String recipient, Way way, Standing standing, LocalDate on, String proof, UUID by) {

    /** How it went. */
    public enum Way {
        /** The axis by which agencies send each other documents (trục liên thông văn bản). */
        AXIS,
        /** The Government Office's system of reports (Hệ thống thông tin báo cáo). */
        SYSTEM,
        EMAIL,
        HAND
    }

    /** What is known of it. */
    public enum Standing {
        SENT,
        RECEIVED,
        RETURNED
    }
}
