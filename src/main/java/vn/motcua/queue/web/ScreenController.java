package vn.motcua.queue.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Queue;
import vn.motcua.shell.Page;

/** The big screen, open to everybody; two statements on today's open tickets each time. */
@Controller
class ScreenController {

    private final Queue queue;
    private final Arrangements arrangements;

    ScreenController(Queue queue, Arrangements arrangements) {
        this.queue = queue;
        this.arrangements = arrangements;
    }

    @GetMapping("/queue/{agency}/screen")
    Page show(@PathVariable UUID agency) {
        return Page.of(
                "queue/screen",
                new ScreenPage(agency, arrangements.desk(agency), queue.now(agency)));
    }
}
