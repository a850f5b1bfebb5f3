package vn.motcua.postal.web;

import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.postal.HandOver;
import vn.motcua.postal.HandOvers;
import vn.motcua.postal.PostClock;
import vn.motcua.postal.PostOrder;
import vn.motcua.postal.PostOrders;
import vn.motcua.postal.PostPapers;
import vn.motcua.postal.PostWay;
import vn.motcua.postal.PostalRefusal;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * The post's desk of an agency: what waits to be handed over, what is under way, and the hand-overs
 * of a day. Whoever files for the post there sees it too. The look is noted.
 */
@Controller
class PostDeskDoor {

    static final String PATH = "/postal";
    private static final Set<Right> SEE = Set.of(Right.POSTAL_HANDLE, Right.DOSSIER_REGISTER);

    private final PostOrders orders;
    private final HandOvers handOvers;
    private final PostClock times;
    private final PostPapers papers;
    private final DossierQueries dossiers;
    private final Organizations organizations;
    private final Access access;
    private final AccessLog accessLog;
    private final CurrentUser user;
    private final BusinessClock clock;

    PostDeskDoor(
            PostOrders orders,
            HandOvers handOvers,
            PostClock times,
            PostPapers papers,
            DossierQueries dossiers,
            Organizations organizations,
            Access access,
            AccessLog accessLog,
            CurrentUser user,
            BusinessClock clock) {
        this.orders = orders;
        this.handOvers = handOvers;
        this.times = times;
        this.papers = papers;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.access = access;
        this.accessLog = accessLog;
        this.user = user;
        this.clock = clock;
    }

    private List<Unit> seen(SignedIn by) {
        List<Unit> seen =
                organizations.chart().agencies(clock.today()).stream()
                        .filter(one -> sees(by, one.id()))
                        .toList();
        if (seen.isEmpty()) {
            access.require(by, Right.POSTAL_HANDLE, Scope.OF_NO_UNIT);
        }
        return seen;
    }

    private boolean sees(SignedIn by, UUID agency) {
        return SEE.stream().anyMatch(right -> access.may(by, right, Scope.of(agency)));
    }

    @GetMapping(PATH)
    Answer show(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<Unit> seen = seen(by);
        FormView asked = FormView.of(typed);
        String day = asked.value("day").strip();
        if (!day.isEmpty() && Typed.day(day).isEmpty()) {
            return page(
                            asked.refused(List.of(new PostalRefusal.NoSuchDay("day"))),
                            FormView.empty(),
                            seen,
                            by)
                    .with(Problems.status(Refusal.Kind.INVALID));
        }
        return page(asked, FormView.empty(), seen, by);
    }

    private Page page(FormView asked, FormView form, List<Unit> seen, SignedIn by) {
        LocalDate day = Typed.day(asked.value("day")).orElse(clock.today());
        Unit agency =
                seen.stream()
                        .filter(one -> one.id().toString().equals(asked.value("agency")))
                        .findFirst()
                        .orElse(seen.getFirst());
        List<UUID> place = List.of(agency.id());
        accessLog.looked(
                by.actor(),
                new SubjectRef("register", agency.id()),
                "post-desk",
                Right.POSTAL_HANDLE.name());
        List<PostOrder> shown = orders.desk(place, day);
        List<HandOver> made = handOvers.on(day, place);
        return Page.of(
                "postal/desk",
                new PostDeskPage(
                        agency,
                        seen,
                        day,
                        clock.instant(),
                        asked.with("day", Typed.text(day)).with("agency", agency.id().toString()),
                        form,
                        access.may(by, Right.POSTAL_HANDLE, Scope.of(agency.id())),
                        handOvers.waiting(PostWay.COLLECT, place),
                        handOvers.waiting(PostWay.DELIVER, place),
                        shown.stream()
                                .map(one -> new DossierPostPage.Row(one, times.transit(one)))
                                .toList(),
                        dossiers.codes(
                                shown.stream().map(PostOrder::dossier).collect(Collectors.toSet())),
                        made));
    }

    @PostMapping(PATH + "/handovers")
    Answer handOver(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<Unit> seen = seen(by);
        FormView form = FormView.of(typed);
        UUID agency = Typed.id(form.value("agency")).orElse(seen.getFirst().id());
        try {
            handOvers.handOver(agency, PostalTyping.handOver(form), by);
            return Redirect.to(PATH + "?agency=" + agency).saying("postal.said.handed");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            FormView asked = FormView.empty().with("agency", agency.toString());
            return page(asked, form.refused(refused), seen, by).with(Problems.status(first.kind()));
        }
    }

    @GetMapping(PATH + "/handovers/{id}/minute.pdf")
    ResponseEntity<byte[]> minute(@PathVariable UUID id) {
        SignedIn by = user.require();
        seen(by);
        HandOver one = handOvers.find(id);
        if (!sees(by, one.agency())) {
            throw new RefusalException(new PostalRefusal.NoSuchHandOver());
        }
        accessLog.looked(
                by.actor(),
                new SubjectRef("register", one.agency()),
                "post-minute",
                Right.POSTAL_HANDLE.name());
        return Downloads.made(
                "bien-ban-giao-nhan-" + one.number() + "-" + one.year() + ".pdf",
                "application/pdf",
                papers.minute(one));
    }
}
