package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a routing slip (phiếu kiểm soát quá trình giải quyết hồ sơ).
 *
 * @param lead the agency or desk that resolves (cơ quan chủ trì)
 * @param coordinating those that are asked (cơ quan phối hợp)
 * @param printedAt up to when the slip tells the way
 */
public record RoutingSlipForm(
        Letterhead letterhead,
        String code,
        String qrText,
        String applicant,
        Instant receivedAt,
        Instant promisedAt,
        String lead,
        List<String> coordinating,
        List<HandOver> rows,
        Instant printedAt) {

    public RoutingSlipForm {
        coordinating = List.copyOf(coordinating);
        rows = List.copyOf(rows);
    }

    /** One hand-over: who gave the dossier to whom, when, and how the giver kept its time. */
    public record HandOver(
            String fromUnit,
            @Nullable String fromPerson,
            String toUnit,
            @Nullable String toPerson,
            Instant at,
            @Nullable Verdict verdict,
            @Nullable String note) {}

    /** Whether the work before the hand-over was done in its time. */
    public enum Verdict {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn");

        private final String formText;

        Verdict(String formText) {
            this.formText = formText;
        }

        /**
         * As the form says it; forms of the law are in Vietnamese whatever the screen's language.
         */
        public String formText() {
            return formText;
        }
    }
}
