package vn.motcua.postal.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.postal.Carrier;
import vn.motcua.postal.PostClock;
import vn.motcua.postal.PostOrder;
import vn.motcua.postal.PostOrders;
import vn.motcua.postal.PostalParameters;
import vn.motcua.postal.PostalRefusal;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** What the post carries of a dossier. Who may see the dossier may see it. */
@Controller
class DossierPostDoor {

    private static final String PAGE = "/dossiers/{id}/post";

    private final DossierQueries dossiers;
    private final PostOrders orders;
    private final Carrier carrier;
    private final PostClock times;
    private final PostalParameters parameters;
    private final CurrentUser user;
    private final BusinessClock clock;

    DossierPostDoor(
            DossierQueries dossiers,
            PostOrders orders,
            Carrier carrier,
            PostClock times,
            PostalParameters parameters,
            CurrentUser user,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.orders = orders;
        this.carrier = carrier;
        this.times = times;
        this.parameters = parameters;
        this.user = user;
        this.clock = clock;
    }

    static String path(UUID dossier) {
        return "/dossiers/" + dossier + "/post";
    }

    private DossierView view(UUID id, SignedIn by) {
        return dossiers.view(id, by, "post");
    }

    @GetMapping(PAGE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        DossierView view = view(id, by);
        return page(view, by, DossierPostPage.proposed(view, parameters.distance(clock.today())));
    }

    private Page page(DossierView view, SignedIn by, FormView form) {
        return Page.of(
                "postal/dossier",
                new DossierPostPage(
                        view,
                        orders.of(view.state().id()).stream()
                                .map(one -> new DossierPostPage.Row(one, times.of(one)))
                                .toList(),
                        orders.mayOrder(view, by),
                        form));
    }

    /** What is done with an order, by who is signed in. */
    private interface Act {
        void on(DossierView view, SignedIn by);
    }

    private Answer act(UUID id, MultiValueMap<String, String> typed, String said, Act act) {
        SignedIn by = user.require();
        DossierView view = view(id, by);
        try {
            act.on(view, by);
            return Redirect.to(path(id)).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(view, by, FormView.of(typed).refused(refused))
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PAGE)
    Answer order(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "postal.said.ordered",
                (view, by) ->
                        carrier.send(orders.ask(view, PostalTyping.order(FormView.of(typed)), by)));
    }

    @PostMapping(PAGE + "/{order}/cancel")
    Answer cancel(@PathVariable UUID id, @PathVariable UUID order) {
        return act(
                id,
                new LinkedMultiValueMap<>(),
                "postal.said.cancelled",
                (view, by) -> {
                    orders.requireOrder(view, by);
                    carrier.cancel(one(view, order), by);
                });
    }

    @PostMapping(PAGE + "/{order}/check")
    Answer check(@PathVariable UUID id, @PathVariable UUID order) {
        return act(
                id,
                new LinkedMultiValueMap<>(),
                "postal.said.checked",
                (view, by) -> {
                    orders.requireOrder(view, by);
                    PostOrder one = one(view, order);
                    if (one.waybill() == null) {
                        carrier.send(one.id());
                    } else if (!carrier.check(one)) {
                        throw new RefusalException(new PostalRefusal.OperatorSilent());
                    }
                });
    }

    private PostOrder one(DossierView view, UUID order) {
        return orders.find(order)
                .filter(one -> one.dossier().equals(view.state().id()))
                .orElseThrow(() -> new RefusalException(new PostalRefusal.NoSuchOrder()));
    }
}
