package vn.motcua.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The front page: staff go to their desk, everybody else is shown the doors. */
@Controller
class FrontDoor {

    private final CurrentUser user;

    FrontDoor(CurrentUser user) {
        this.user = user;
    }

    @GetMapping("/")
    Answer front() {
        return user.signedIn().isPresent()
                ? Redirect.to("/tasks")
                : Page.of("home/front", new FrontPage());
    }

    @GetMapping("/help")
    Page help() {
        return Page.of("home/help", new HelpPage());
    }
}
