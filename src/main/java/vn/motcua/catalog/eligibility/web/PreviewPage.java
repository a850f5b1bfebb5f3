package vn.motcua.catalog.eligibility.web;

import java.util.List;
import vn.motcua.catalog.eligibility.Campaign;
import vn.motcua.catalog.eligibility.Campaigns;
import vn.motcua.catalog.eligibility.Reason;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** What one decision does to several procedures, before it is taken. */
public record PreviewPage(
        Campaign campaign,
        Campaigns.Bulk bulk,
        List<Campaigns.Change> changes,
        Reasons reasons,
        FormView form) {

    public PreviewPage {
        changes = List.copyOf(changes);
    }

    public String path(String rest) {
        return CampaignsDoor.PATH + "/" + campaign.id() + rest;
    }

    public long anew() {
        return changes.stream().filter(Campaigns.Change::anew).count();
    }

    public String reason(Frame frame) {
        String words =
                reasons.find(bulk.reason())
                        .map(Reason::words)
                        .map(frame::words)
                        .orElse(bulk.reason());
        return bulk.words().isBlank() ? words : words + ": " + bulk.words();
    }
}
