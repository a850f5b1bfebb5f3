package vn.motcua.catalog.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.DecisionPreview;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.identity.SignedIn;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Typed;

/** Makes the page of a decision, whatever was just done on it. */
@Component
class DecisionPages {

    private final Publications publications;
    private final Organizations organizations;
    private final BusinessClock clock;

    DecisionPages(Publications publications, Organizations organizations, BusinessClock clock) {
        this.publications = publications;
        this.organizations = organizations;
        this.clock = clock;
    }

    Page page(DecisionPreview preview, FormView form, SignedIn by) {
        Publications.Line line = publications.line(preview.decision());
        UUID who = line.enteredBy();
        FormView begun =
                form.values().containsKey("on") ? form : form.with("on", Typed.text(clock.today()));
        return Page.of(
                "catalog/decision",
                new DecisionPage(
                        preview,
                        line,
                        who == null
                                ? ""
                                : organizations.chart().staff(who).map(Staff::name).orElse(""),
                        publications.papers(preview.decision().id(), by),
                        publications.rules(),
                        begun));
    }
}
