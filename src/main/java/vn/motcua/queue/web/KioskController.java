package vn.motcua.queue.web;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Kiosk;
import vn.motcua.queue.KioskPlace;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Ticket;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The public kiosk: draws a number, on the machine at the entrance or on one's own telephone. */
@Controller
class KioskController {

    private static final String KIOSK = "/kiosk/{agency}";

    private final Queue queue;
    private final Arrangements arrangements;
    private final RateLimits limits;
    private final ObjectProvider<KioskPlace> places;

    KioskController(
            Queue queue,
            Arrangements arrangements,
            RateLimits limits,
            ObjectProvider<KioskPlace> places) {
        this.queue = queue;
        this.arrangements = arrangements;
        this.limits = limits;
        this.places = places;
    }

    @GetMapping(KIOSK)
    Answer open(
            @PathVariable UUID agency,
            @RequestParam(name = "machine", defaultValue = "") String machine) {
        return page(agency, machine, FormView.empty());
    }

    private Page page(UUID agency, String machine, FormView form) {
        return Page.of(
                "queue/kiosk",
                new KioskPage(
                        new Kiosk(agency, !machine.isEmpty()),
                        arrangements.desk(agency),
                        queue.now(agency),
                        queue.opensAt(agency).orElse(null),
                        Uuid7.next(),
                        form,
                        places.orderedStream().toList()));
    }

    /** The form sent twice is one ticket. */
    @PostMapping(KIOSK)
    Answer issue(
            @PathVariable UUID agency,
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam(name = "priority", defaultValue = "") String priority,
            @RequestParam(name = "key", defaultValue = "") String key,
            @RequestParam(name = "machine", defaultValue = "") String machine) {
        arrangements.desk(agency);
        try {
            limits.requireLookup("kiosk");
            Ticket ticket = queue.issue(agency, group, !priority.isEmpty(), FormKey.read(key));
            String path = "/kiosk/" + agency + "/tickets/" + ticket.id();
            return Redirect.to(machine.isEmpty() ? path : path + "?machine=on");
        } catch (RefusalException refused) {
            return page(agency, machine, FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(KIOSK + "/tickets/{id}")
    Answer slip(
            @PathVariable UUID agency,
            @PathVariable UUID id,
            @RequestParam(name = "machine", defaultValue = "") String machine) {
        Ticket ticket = queue.ticket(agency, id);
        return Page.of(
                "queue/slip",
                new SlipPage(
                        agency,
                        arrangements.desk(agency),
                        queue.now(agency),
                        ticket,
                        !machine.isEmpty()));
    }
}
