package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What is found out about doing procedures online; the stream is the campaign's, the probe run's,
 * or the integration's.
 */
sealed interface EligibilityEvent extends JournalEvent {

    @EventType("catalog.campaign-opened")
    record CampaignOpened(LocalDate from, LocalDate to, List<String> codes)
            implements EligibilityEvent {

        public CampaignOpened {
            codes = List.copyOf(codes);
        }
    }

    /** Decided alike for these; what was decided of them before in the campaign is corrected. */
    @EventType("catalog.eligibility-decided")
    record Decided(List<String> codes, Answer answer, String reason, LocalDate on, UUID by)
            implements EligibilityEvent {

        public Decided {
            codes = List.copyOf(codes);
        }
    }

    /** Every entrance was asked for. */
    @EventType("catalog.entrances-probed")
    record Probed(int asked, List<String> failed) implements EligibilityEvent {

        public Probed {
            failed = List.copyOf(failed);
        }
    }

    /** A procedure is integrated on the national portal. */
    @EventType("catalog.integrated")
    record Integrated(String code, LocalDate on, String link) implements EligibilityEvent {}

    @EventType("catalog.integration-ended")
    record IntegrationEnded(String code, LocalDate on) implements EligibilityEvent {}
}
