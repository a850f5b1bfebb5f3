package vn.motcua.catalog.eligibility;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What must be true of campaigns, decisions and integrations. Pure. */
@LegalBasis("nd-42-2022#11")
final class EligibilityRules {

    private static final int NAME = 200;
    private static final int WORDS = 500;
    private static final int LINK = 300;

    private EligibilityRules() {}

    static List<Refusal> campaign(String name, LocalDate from, LocalDate to, int scope) {
        List<Refusal> wrong = new ArrayList<>();
        if (name.isBlank() || name.length() > NAME) {
            wrong.add(new EligibilityRefusal.CampaignNameMissing());
        }
        if (to.isBefore(from)) {
            wrong.add(new EligibilityRefusal.CampaignDaysCrossed());
        }
        if (scope == 0) {
            wrong.add(new EligibilityRefusal.CampaignEmpty());
        }
        return wrong;
    }

    /**
     * @param reason the one that was chosen, if there is such a one on the day
     */
    static List<Refusal> decision(
            Campaign campaign,
            Answer answer,
            Optional<Reason> reason,
            String words,
            LocalDate on,
            LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (reason.filter(one -> one.answers().contains(answer)).isEmpty()) {
            wrong.add(new EligibilityRefusal.ReasonNotFitting());
        } else if (reason.get().needsWords() && words.isBlank()) {
            wrong.add(new EligibilityRefusal.WordsMissing());
        }
        if (words.length() > WORDS) {
            wrong.add(new EligibilityRefusal.WordsTooLong(WORDS));
        }
        if (on.isBefore(campaign.from()) || on.isAfter(today)) {
            wrong.add(new EligibilityRefusal.DecisionDayOutside(campaign.from(), today));
        }
        return wrong;
    }

    static List<Refusal> integration(Integration one, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (one.on().isAfter(today)) {
            wrong.add(new EligibilityRefusal.IntegrationDayAhead("on"));
        }
        if (!isSecure(one.link())) {
            wrong.add(new EligibilityRefusal.PortalLinkWrong("link"));
        }
        if (!one.proof().isEmpty() && !isSecure(one.proof())) {
            wrong.add(new EligibilityRefusal.PortalLinkWrong("proof"));
        }
        if (one.proof().isEmpty() && one.file().isEmpty()) {
            wrong.add(new EligibilityRefusal.IntegrationProofMissing());
        }
        return wrong;
    }

    static boolean isSecure(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && link.length() <= LINK;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
