package vn.motcua.catalog.eligibility.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.eligibility.EligibilityDecision;
import vn.motcua.catalog.eligibility.Integration;
import vn.motcua.catalog.eligibility.ProbeResult;
import vn.motcua.catalog.eligibility.Reason;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Frame;

/**
 * All that is known of doing one procedure online, the last first.
 *
 * @param campaigns names by id
 */
public record OnlinePage(
        ProcedureVersion version,
        List<EligibilityDecision> decisions,
        Map<UUID, String> campaigns,
        List<ProbeResult> probes,
        List<Integration> integrations,
        Reasons reasons,
        OrganizationChart chart) {

    public OnlinePage {
        decisions = List.copyOf(decisions);
        campaigns = Map.copyOf(campaigns);
        probes = List.copyOf(probes);
        integrations = List.copyOf(integrations);
    }

    public String code() {
        return version.code();
    }

    public String name(Frame frame) {
        return frame.either(version.name(), version.nameEn());
    }

    public String online(Frame frame) {
        return frame.text("catalog.online." + version.onlineLevel());
    }

    public String campaign(EligibilityDecision decision) {
        return campaigns.getOrDefault(decision.campaign(), "—");
    }

    public String reviewer(EligibilityDecision decision) {
        return chart.staff(decision.reviewer()).map(Staff::name).orElse("");
    }

    public String reason(EligibilityDecision decision, Frame frame) {
        String words =
                reasons.find(decision.reason())
                        .map(Reason::words)
                        .map(frame::words)
                        .orElse(decision.reason());
        return decision.words().isBlank() ? words : words + ": " + decision.words();
    }
}
