package vn.motcua.catalog.eligibility.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.eligibility.Campaign;
import vn.motcua.catalog.eligibility.Campaigns;
import vn.motcua.catalog.eligibility.Integrations;
import vn.motcua.catalog.eligibility.Probes;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Page;

/** One procedure over all campaigns, probes and integrations. */
@Controller
class OnlineDoor {

    private final Campaigns campaigns;
    private final Probes probes;
    private final Integrations integrations;
    private final Catalog catalog;
    private final Reasons reasons;
    private final Organizations organizations;
    private final CurrentUser user;

    OnlineDoor(
            Campaigns campaigns,
            Probes probes,
            Integrations integrations,
            Catalog catalog,
            Reasons reasons,
            Organizations organizations,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.probes = probes;
        this.integrations = integrations;
        this.catalog = catalog;
        this.reasons = reasons;
        this.organizations = organizations;
        this.user = user;
    }

    @GetMapping(CampaignsDoor.PATH + "/procedures/{code}")
    Page show(@PathVariable String code) {
        SignedIn by = user.require();
        campaigns.requireManager(by);
        List<ProcedureVersion> versions = catalog.snapshot().history(code);
        if (versions.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.NoSuchProcedure(code));
        }
        return Page.of(
                "catalog/eligibility/procedure",
                new OnlinePage(
                        versions.getLast(),
                        campaigns.history(code, by),
                        campaigns.all(by).stream()
                                .collect(Collectors.toMap(Campaign::id, Campaign::name)),
                        probes.history(code, by),
                        integrations.all(by).stream()
                                .filter(one -> one.code().equals(code))
                                .toList(),
                        reasons,
                        organizations.chart()));
    }
}
