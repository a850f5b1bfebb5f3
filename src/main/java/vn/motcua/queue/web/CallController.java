package vn.motcua.queue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.queue.Counter;
import vn.motcua.queue.Queue;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.QueueRefusal;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.TicketCommand;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Calls, serves and sends on, from the counter that this browser has chosen. */
@Controller
class CallController {

    private static final String PATH = "/queue";

    private final QueuePlaces places;
    private final Queue queue;
    private final CurrentUser user;

    CallController(QueuePlaces places, Queue queue, CurrentUser user) {
        this.places = places;
        this.queue = queue;
        this.user = user;
    }

    /** Who calls nobody is led to the page that they came for. */
    @GetMapping(PATH)
    Answer show(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(name = "counter", defaultValue = "") String counter,
            HttpServletRequest request) {
        Set<Right> rights = places.rights(user.require());
        if (!rights.contains(Right.DOSSIER_RECEIVE)) {
            if (rights.contains(Right.QUEUE_MEASURE)) {
                return Redirect.to(PATH + "/times");
            }
            if (rights.contains(Right.QUEUE_MANAGE)) {
                return Redirect.to(PATH + "/setup");
            }
        }
        ChosenCounter chosen = ChosenCounter.of(request);
        QueuePlace place = places.of(Right.DOSSIER_RECEIVE, agency);
        boolean choose = counter.equals("choose");
        return page(place, choose ? null : chosen.at(place.agency().id()), FormView.empty());
    }

    private Page page(QueuePlace place, @Nullable Integer number, FormView form) {
        QueueNow now = queue.now(place.agency().id());
        Counter counter = number == null ? null : now.arrangement().counter(number).orElse(null);
        return Page.of("queue/desk", new DeskPage(place, now, counter, Uuid7.next(), form));
    }

    @PostMapping(PATH + "/counter")
    Answer choose(
            @RequestParam UUID agency,
            @RequestParam(name = "counter", defaultValue = "") String typed,
            HttpServletResponse response) {
        QueuePlace place = places.of(Right.DOSSIER_RECEIVE, agency);
        int counter = number(typed);
        if (queue.now(agency).arrangement().counter(counter).isEmpty()) {
            FormView form =
                    FormView.empty()
                            .refused(
                                    new RefusalException(new QueueRefusal.CounterUnknown(counter)));
            return page(place, null, form).with(Problems.status(form.refusals().getFirst().kind()));
        }
        response.addCookie(new ChosenCounter(agency, counter).cookie());
        return Redirect.to(PATH + "?agency=" + agency).saying("queue.said.counter", counter);
    }

    /**
     * Does one thing: {@code next}, or with a ticket {@code call}, {@code again}, {@code start},
     * {@code skip}, {@code transfer}, {@code done}.
     */
    @PostMapping(PATH + "/acts")
    Answer act(
            @RequestParam UUID agency,
            @RequestParam(name = "counter", defaultValue = "") String typed,
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(required = false) @Nullable UUID ticket,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "key", defaultValue = "") String key) {
        QueuePlace place = places.of(Right.DOSSIER_RECEIVE, agency);
        int counter = number(typed);
        try {
            // One page carries one key; what it does with which ticket makes it the act's own.
            String deed = FormKey.read(key) + ":" + act + ":" + ticket + ":" + to;
            UUID once = UUID.nameUUIDFromBytes(deed.getBytes(StandardCharsets.UTF_8));
            Ticket done =
                    act.equals("next")
                            ? queue.callNext(agency, counter, once, place.who())
                            : queue.act(
                                    agency,
                                    required(ticket),
                                    command(act, counter, to),
                                    once,
                                    place.who());
            return Redirect.to(PATH + "?agency=" + agency)
                    .saying("queue.said." + (act.equals("next") ? "call" : act), done.code());
        } catch (RefusalException refused) {
            return page(place, counter, FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static UUID required(@Nullable UUID ticket) {
        if (ticket == null) {
            throw new RefusalException(new QueueRefusal.TicketUnknown());
        }
        return ticket;
    }

    private static TicketCommand command(String act, int counter, String to) {
        return switch (act) {
            case "call" -> new TicketCommand.Call(counter);
            case "again" -> new TicketCommand.CallAgain(counter);
            case "start" -> new TicketCommand.Start(counter);
            case "skip" -> new TicketCommand.Skip(counter);
            case "done" -> new TicketCommand.Finish(counter);
            case "transfer" -> {
                int number = number(to);
                yield number == 0
                        ? new TicketCommand.Transfer(counter, to, null)
                        : new TicketCommand.Transfer(counter, null, number);
            }
            default -> throw new RefusalException(new QueueRefusal.ActUnknown());
        };
    }

    /** A number as typed, or 0, which no counter has. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
