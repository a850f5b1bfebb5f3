package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.LendingRights;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.OrganizationRefusal;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Reorganization;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Who stands in for whom: each for themselves, heads for their unit's people. */
@Controller
class StandInDoor {

    private static final String OWN = "/stand-ins";
    private static final String OF_UNIT = "/stand-ins/units/{unit}";

    private final Organizations organizations;
    private final LendingRights rights;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    StandInDoor(
            Organizations organizations,
            LendingRights rights,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.organizations = organizations;
        this.rights = rights;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(OWN)
    Answer own() {
        return page(null, StandInForm.fresh(clock.today()));
    }

    @PostMapping(OWN)
    Answer giveOwn(@RequestParam MultiValueMap<String, String> typed) {
        return give(null, FormView.of(typed));
    }

    @GetMapping(OF_UNIT)
    Answer ofUnit(@PathVariable UUID unit) {
        return page(arranged(unit), StandInForm.fresh(clock.today()));
    }

    @PostMapping(OF_UNIT)
    Answer giveInUnit(@PathVariable UUID unit, @RequestParam MultiValueMap<String, String> typed) {
        return give(arranged(unit), FormView.of(typed));
    }

    /** Ends a delegation at once; back to the page that it was asked from. */
    @PostMapping(OWN + "/{id}/end")
    Answer end(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID unit) {
        SignedIn by = user.require();
        Unit of = unit == null ? null : arranged(unit);
        Delegation lent =
                organizations
                        .chart()
                        .standIns()
                        .find(id)
                        .orElseThrow(() ->
                                new RefusalException(new OrganizationRefusal.DelegationUnknown()));
        rights.require(by, lent);
        try {
            organizations.endDelegation(
                    new Reorganization.EndDelegation(id, clock.instant()), by.actor());
            return Redirect.to(path(of)).saying("identity.stand-ins.said.ended");
        } catch (RefusalException refused) {
            return page(of, StandInForm.fresh(clock.today()).refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private Answer give(@Nullable Unit of, FormView form) {
        SignedIn by = user.require();
        try {
            Delegation wished = new StandInForm(form).wished();
            rights.require(by, wished);
            organizations.delegate(new Reorganization.Delegate(wished, clock.today()), by.actor());
            return Redirect.to(path(of)).saying("identity.stand-ins.said.given");
        } catch (RefusalException refused) {
            return page(of, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    private static String path(@Nullable Unit of) {
        return of == null ? OWN : "/stand-ins/units/" + of.id();
    }

    private Unit arranged(UUID unit) {
        SignedIn by = user.require();
        if (!rights.arranges(by, unit)) {
            access.require(by, Right.DOSSIER_ASSIGN, Scope.of(unit));
        }
        return organizations
                .chart()
                .unit(unit, clock.today())
                .orElseThrow(() -> new RefusalException(new OrganizationRefusal.UnitUnknown()));
    }

    private Page page(@Nullable Unit unit, FormView form) {
        SignedIn by = user.require();
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        List<StandInPage.Held> lendable = unit == null ? own(by) : held(unit);
        List<Delegation> given = given(unit, by, lendable);
        List<Delegation> received = unit == null ? chart.standIns().to(by.staff()) : List.of();
        return Page.of(
                "identity/stand-ins",
                new StandInPage(
                        unit,
                        by.staff(),
                        given,
                        received,
                        lendable,
                        takers(lendable),
                        given.stream()
                                .filter(d -> d.isOpen(today) && rights.may(by, d))
                                .map(Delegation::id)
                                .toList(),
                        form,
                        chart,
                        today,
                        access.mayAnywhere(by, Right.DOSSIER_ASSIGN)));
    }

    private List<StandInPage.Held> own(SignedIn by) {
        OrganizationChart chart = organizations.chart();
        return chart.staff(by.staff()).stream()
                .flatMap(me ->
                        chart.ownPostsOf(me.id(), clock.today()).stream()
                                .map(post -> new StandInPage.Held(me, post)))
                .toList();
    }

    private List<StandInPage.Held> held(Unit unit) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        return chart.posts(unit.id(), today).stream()
                .flatMap(post ->
                        chart.owners(post, today).stream()
                                .map(holder -> new StandInPage.Held(holder, post)))
                .sorted(Comparator.comparing(h -> h.holder().name()))
                .toList();
    }

    /** Of a unit's people only what concerns a post there. */
    private List<Delegation> given(
            @Nullable Unit unit, SignedIn by, List<StandInPage.Held> lendable) {
        OrganizationChart chart = organizations.chart();
        if (unit == null) {
            return chart.standIns().by(by.staff());
        }
        return lendable.stream()
                .map(h -> h.holder().id())
                .distinct()
                .flatMap(holder -> chart.standIns().by(holder).stream())
                .filter(d -> d.post() == null || d.post().unit().equals(unit.id()))
                .toList();
    }

    /** Everybody who holds a post in an agency of the posts that can be lent. */
    private List<Staff> takers(List<StandInPage.Held> lendable) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        Set<UUID> agencies =
                lendable.stream().flatMap(h -> agency(h.post().unit())).collect(Collectors.toSet());
        return chart.units(today).stream()
                .map(Unit::id)
                .filter(unit -> agency(unit).anyMatch(agencies::contains))
                .flatMap(unit -> chart.posts(unit, today).stream())
                .flatMap((Post post) -> chart.owners(post, today).stream())
                .distinct()
                .sorted(Comparator.comparing(Staff::name).thenComparing(Staff::username))
                .toList();
    }

    private Stream<UUID> agency(UUID unit) {
        return organizations.chart().agencyOf(unit, clock.today()).map(Unit::id).stream();
    }
}
