package vn.motcua.catalog.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.eligibility.Campaign;
import vn.motcua.catalog.eligibility.Campaigns;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.catalog.eligibility.ReviewItem;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Review campaigns: opened, walked through, decided. */
@Controller
class CampaignsDoor {

    static final String PATH = "/online-eligibility";
    private static final String ONE = PATH + "/{id}";

    /** As many as one can look through, and as one press may decide of. */
    private static final int SHOWN = 200;

    private final Campaigns campaigns;
    private final Reasons reasons;
    private final Organizations organizations;
    private final CampaignFile file;
    private final CurrentUser user;
    private final BusinessClock clock;

    CampaignsDoor(
            Campaigns campaigns,
            Reasons reasons,
            Organizations organizations,
            CampaignFile file,
            CurrentUser user,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.reasons = reasons;
        this.organizations = organizations;
        this.file = file;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list() {
        return list(
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("from", Typed.text(clock.today())));
    }

    private Page list(FormView form) {
        return Page.of(
                "catalog/eligibility/campaigns",
                new CampaignsPage(
                        campaigns.all(user.require()), campaigns.fields(), clock.today(), form));
    }

    @PostMapping(PATH)
    Answer open(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        campaigns.requireManager(by);
        FormView form = FormView.of(typed);
        EligibilityForm read = new EligibilityForm(form);
        try {
            UUID id = read.id("id").orElseGet(Uuid7::next);
            campaigns.open(
                    id, read.line("name"), read.day("from"), read.day("to"), read.scope(), by);
            return Redirect.to(PATH + "/" + id).saying("catalog.eligibility.said.opened");
        } catch (RefusalException refused) {
            return list(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return page(id, FormView.of(typed).with("on", Typed.text(clock.today())));
    }

    private Page page(UUID id, FormView form) {
        SignedIn by = user.require();
        Campaign campaign = campaigns.find(id, by);
        List<ReviewItem> found = campaigns.items(id, new EligibilityForm(form).filter(), by);
        List<ReviewItem> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return Page.of(
                "catalog/eligibility/campaign",
                new CampaignPage(
                        campaign,
                        shown,
                        found.size(),
                        campaigns.before(id, shown.stream().map(ReviewItem::code).toList(), by),
                        reasons,
                        organizations.chart(),
                        clock.today(),
                        form));
    }

    /** What the decision would do, before it is taken. */
    @PostMapping(ONE + "/preview")
    Answer preview(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            Campaigns.Bulk bulk = new EligibilityForm(form).bulk();
            return Page.of(
                    "catalog/eligibility/preview",
                    new PreviewPage(
                            campaigns.find(id, by),
                            bulk,
                            campaigns.preview(id, bulk, by),
                            reasons,
                            form));
        } catch (RefusalException refused) {
            return page(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ONE + "/decided")
    Answer decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            int decided = campaigns.decide(id, new EligibilityForm(form).bulk(), by);
            return Redirect.to(PATH + "/" + id).saying("catalog.eligibility.said.decided", decided);
        } catch (RefusalException refused) {
            return page(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(ONE + ".xlsx")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        SignedIn by = user.require();
        FormView asked = FormView.of(typed);
        byte[] sheet =
                file.write(
                        campaigns.items(
                                id,
                                new EligibilityForm(
                                                asked.value("state").isEmpty()
                                                        ? asked.with("state", "ALL")
                                                        : asked)
                                        .filter(),
                                by),
                        RequestContextUtils.getLocale(request));
        return Downloads.made("ra-soat-truc-tuyen.xlsx", SheetWriter.TYPE, sheet);
    }
}
