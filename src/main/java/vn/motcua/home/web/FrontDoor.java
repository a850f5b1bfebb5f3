package vn.motcua.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SupervisorGate;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The front page: staff go to their desk, everybody else is shown the doors. */
@Controller
class FrontDoor {

    private final CurrentUser user;
    private final Catalog catalog;
    private final BusinessClock clock;

    FrontDoor(CurrentUser user, Catalog catalog, BusinessClock clock) {
        this.user = user;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/")
    Answer front() {
        return user.signedIn()
                .<Answer>map(who -> Redirect.to(who.supervises() ? SupervisorGate.HOME : "/tasks"))
                .orElseGet(() ->
                        Page.of("home/front", new FrontPage(catalog.occasions(clock.today()))));
    }

    @GetMapping("/help")
    Page help() {
        return Page.of("home/help", new HelpPage());
    }
}
