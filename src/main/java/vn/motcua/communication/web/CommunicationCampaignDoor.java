package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.CampaignCoverage;
import vn.motcua.communication.campaign.CampaignResult;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.communication.campaign.SessionTyped;
import vn.motcua.communication.campaign.TrainingSession;
import vn.motcua.communication.campaign.TrainingSessions;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One campaign: its coverage, its checklist, its sessions. */
@Controller
class CommunicationCampaignDoor {

    private static final String ONE = CommunicationCampaignsDoor.PATH + "/{id}";

    private final CommunicationCampaigns campaigns;
    private final TrainingSessions sessions;
    private final CampaignCoverage coverage;
    private final CampaignSheets sheets;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CurrentUser user;

    CommunicationCampaignDoor(
            CommunicationCampaigns campaigns,
            TrainingSessions sessions,
            CampaignCoverage coverage,
            CampaignSheets sheets,
            CommunicationAccess access,
            CommunicationNaming naming,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.sessions = sessions;
        this.coverage = coverage;
        this.sheets = sheets;
        this.access = access;
        this.naming = naming;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return page(campaigns.find(id), FormView.empty(), user.require());
    }

    private Page page(Campaign campaign, FormView form, SignedIn by) {
        List<TrainingSession> held = sessions.of(campaign.id());
        CommunicationNames names = naming.names();
        CampaignResult came = coverage.of(campaign);
        boolean holds = campaign.closedOn() == null && access.mayWriteAnywhere(by);
        return Page.of(
                "communication/campaign",
                new CommunicationCampaignPage(
                        campaign,
                        came.units(),
                        came.products(),
                        held,
                        new CommunicationCampaignPage.Acting(
                                campaigns.kept(campaign, by),
                                holds ? access.units(by) : List.of(),
                                holds ? people(campaign, names) : List.of(),
                                held.stream()
                                        .filter(one -> sessions.mayStrike(one, by))
                                        .map(TrainingSession::id)
                                        .collect(Collectors.toSet()),
                                campaigns.mayClose(campaign, by)),
                        names,
                        form));
    }

    /** Who works in the units in scope and in what is below them, by name. */
    private static List<Staff> people(Campaign campaign, CommunicationNames names) {
        OrganizationChart chart = names.chart();
        LocalDate today = names.today();
        Set<UUID> parts =
                campaign.units().stream()
                        .flatMap(unit -> chart.subtree(unit, today).stream())
                        .collect(Collectors.toSet());
        return chart.staff().stream()
                .filter(one ->
                        chart.postsOf(one.id(), today).stream()
                                .anyMatch(post -> parts.contains(post.unit())))
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    @GetMapping(ONE + ".xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Locale locale) {
        user.require();
        Campaign campaign = campaigns.find(id);
        return Downloads.made(
                "chien-dich.xlsx",
                SheetWriter.TYPE,
                sheets.write(campaign, coverage.of(campaign).units(), naming.names(), locale));
    }

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by);
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(CommunicationCampaignsDoor.PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return page(campaigns.find(id), form.refused(refused), by)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(ONE + "/ticks")
    Answer tick(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "tick",
                "communication.said.ticked",
                (form, by) ->
                        campaigns.tick(
                                id,
                                Typed.id(form.value("unit")).orElse(null),
                                CommunicationTyped.number(form.value("task")),
                                !form.value("done").equals("no"),
                                form.value("note"),
                                by));
    }

    @PostMapping(ONE + "/sessions")
    Answer hold(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "session",
                "communication.said.held",
                (form, by) ->
                        sessions.hold(
                                Typed.id(form.value("session")).orElseGet(Uuid7::next),
                                id,
                                new SessionTyped(
                                        Typed.id(form.value("unit")).orElse(null),
                                        Typed.day(form.value("day")).orElse(null),
                                        form.value("place"),
                                        form.value("subject"),
                                        form.value("material"),
                                        CommunicationTyped.ids(
                                                typed.getOrDefault("staff", List.of())),
                                        form.value("heads")),
                                by));
    }

    @PostMapping(ONE + "/sessions/{session}/struck")
    Answer strike(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "strike-" + session,
                "communication.said.struck",
                (form, by) -> sessions.strike(id, session, form.value("note"), by));
    }

    @PostMapping(ONE + "/closed")
    Answer close(@PathVariable UUID id) {
        campaigns.close(id, user.require());
        return Redirect.to(CommunicationCampaignsDoor.PATH + "/" + id)
                .saying("communication.said.closed");
    }
}
