package vn.motcua.communication.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.link.Links;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Whether addresses still answer, and having them asked for now. */
@Controller
class LinksDoor {

    static final String PATH = "/communication/links";

    private final Links links;
    private final CommunicationLimits limits;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CurrentUser user;
    private final BusinessClock clock;

    LinksDoor(
            Links links,
            CommunicationLimits limits,
            CommunicationAccess access,
            CommunicationNaming naming,
            CurrentUser user,
            BusinessClock clock) {
        this.links = links;
        this.limits = limits;
        this.access = access;
        this.naming = naming;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show() {
        SignedIn by = user.require();
        return Page.of(
                "communication/links",
                new LinksPage(
                        links.held(),
                        links.states(),
                        limits.deadAfter(clock.today()),
                        links.running().orElse(null),
                        naming.names(),
                        access.mayManageAnywhere(by)));
    }

    @PostMapping(PATH + "/asked")
    Redirect ask() {
        links.start(user.require());
        return Redirect.to(PATH).saying("communication.said.asking");
    }
}
