package vn.motcua.review;

import java.time.LocalDate;

/**
 * One step of a report.
 *
 * @param number of the document; blank where there is none
 * @param words why it came back; blank elsewhere
 */
public record ReportStep(Kind kind, LocalDate on, String number, String words) {

    /** What is done with a report. */
    public enum Kind {
        /** The head of the unit approved it; the consolidated one: it was made. */
        APPROVED,
        /** It went to the control office; the consolidated one: to the district's leader. */
        SUBMITTED,
        /** The control office found it complete; the consolidated one: the leader signed it. */
        ACCEPTED,
        /** It came back, with the reason. */
        RETURNED,
        /** The consolidated one went to the province. */
        SENT;

        /** Message key of its name. */
        public String key(boolean whole) {
            return (whole ? "review.whole.state." : "review.report.state.") + this;
        }
    }
}
