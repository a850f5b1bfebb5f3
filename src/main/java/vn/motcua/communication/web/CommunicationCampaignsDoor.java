package vn.motcua.communication.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.CampaignCoverage;
import vn.motcua.communication.campaign.CampaignTyped;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** All campaigns, and the form of a further one. */
@Controller
class CommunicationCampaignsDoor {

    static final String PATH = "/communication/campaigns";

    private final CommunicationCampaigns campaigns;
    private final CampaignCoverage coverage;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CurrentUser user;

    CommunicationCampaignsDoor(
            CommunicationCampaigns campaigns,
            CampaignCoverage coverage,
            CommunicationAccess access,
            CommunicationNaming naming,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.coverage = coverage;
        this.access = access;
        this.naming = naming;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        List<Campaign> all = campaigns.all();
        return Page.of(
                "communication/campaigns",
                new CommunicationCampaignsPage(
                        all, coverage.of(all), naming.names(), access.mayManageAnywhere(by)));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireManager(by);
        return form(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page form(FormView form, SignedIn by) {
        List<Unit> agencies = access.managed(by);
        List<Unit> units =
                agencies.stream()
                        .flatMap(agency -> campaigns.scope(agency.id()).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Unit::name))
                        .toList();
        return Page.of(
                "communication/campaign-form",
                new CampaignFormPage(agencies, units, naming.names(), form));
    }

    @PostMapping(PATH)
    Answer begin(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireManager(by);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            campaigns.open(
                    id,
                    Typed.id(form.value("unit")).orElse(null),
                    new CampaignTyped(
                            form.value("title"),
                            form.value("topic"),
                            form.value("about"),
                            Typed.day(form.value("from")).orElse(null),
                            Typed.day(form.value("to")).orElse(null),
                            CommunicationTyped.ids(typed.getOrDefault("units", List.of())),
                            form.value("tasks")),
                    by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.opened");
        } catch (RefusalException refused) {
            if (refused.first().kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return form(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }
}
