package vn.motcua.initiative.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.Application;
import vn.motcua.initiative.Assessment;
import vn.motcua.initiative.Assessments;
import vn.motcua.initiative.Criteria;
import vn.motcua.initiative.Criterion;
import vn.motcua.initiative.Effects;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeAccess;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.initiative.InitiativeLists;
import vn.motcua.initiative.InitiativeState;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.initiative.Initiatives;
import vn.motcua.kernel.Bilingual;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** Puts together the page of one initiative. */
@Component
class InitiativePages {

    private final Initiatives initiatives;
    private final Assessments assessments;
    private final Effects effects;
    private final InitiativeLists lists;
    private final Criteria criteria;
    private final InitiativeAccess access;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    InitiativePages(
            Initiatives initiatives,
            Assessments assessments,
            Effects effects,
            InitiativeLists lists,
            Criteria criteria,
            InitiativeAccess access,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.effects = effects;
        this.lists = lists;
        this.criteria = criteria;
        this.access = access;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    List<Criterion> criteria() {
        return criteria.on(clock.today());
    }

    Page of(Initiative one, FormView form, SignedIn by) {
        Assessment assessment = assessments.of(one.id());
        Optional<InitiativeList> list = Optional.ofNullable(one.list()).map(lists::find);
        UUID joined = one.joinedTo();
        return Page.of(
                "initiative/show",
                new InitiativePage(
                        one,
                        procedures(one),
                        assessment,
                        criteria(),
                        effects.of(one),
                        effects.window(one),
                        list.filter(its -> InitiativeLists.isTold(its, by)).orElse(null),
                        joined == null ? null : initiatives.find(joined, by),
                        new InitiativeNames(organizations.chart(), clock.today()),
                        acting(one, assessment, by),
                        form));
    }

    private Map<String, Bilingual> procedures(Initiative one) {
        Map<String, Bilingual> names = new HashMap<>();
        one.proposal()
                .procedures()
                .forEach(code ->
                        catalog.shown(code, clock.today())
                                .ifPresent(version ->
                                        names.put(
                                                code,
                                                new Bilingual(version.name(), version.nameEn()))));
        return names;
    }

    private InitiativePage.Acting acting(Initiative one, Assessment assessment, SignedIn by) {
        boolean manages = access.mayManage(one.unit(), by);
        List<InitiativeStep> steps =
                Arrays.stream(InitiativeStep.values())
                        .filter(step -> initiatives.may(one, step, by))
                        .toList();
        return new InitiativePage.Acting(
                steps,
                one.state().isOpen() && one.proposedBy().equals(by.staff()),
                assessments.may(one, assessment, by),
                manages && one.state() == InitiativeState.RECEIVED
                        ? people(one, assessment, by)
                        : List.of(),
                manages && one.state().after(InitiativeStep.APPLY).isPresent()
                        ? units(one, by)
                        : List.of(),
                manages && one.state() == InitiativeState.ACCEPTED ? others(one, by) : List.of());
    }

    /** Those under the viewer's care, without who proposed it and who is named already. */
    private List<Staff> people(Initiative one, Assessment assessment, SignedIn by) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        return chart.staff().stream()
                .filter(person -> !person.id().equals(one.proposedBy()))
                .filter(person -> !assessment.assessors().contains(person.id()))
                .filter(person ->
                        chart.postsOf(person.id(), today).stream()
                                .anyMatch(post -> access.mayManage(post.unit(), by)))
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    private List<Unit> units(Initiative one, SignedIn by) {
        Set<UUID> applied =
                one.applications().stream().map(Application::unit).collect(Collectors.toSet());
        return organizations.chart().units(clock.today()).stream()
                .filter(unit -> access.mayManage(unit.id(), by))
                .filter(unit -> !applied.contains(unit.id()))
                .toList();
    }

    private List<Initiative> others(Initiative one, SignedIn by) {
        return initiatives.all(by).stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other ->
                        other.state() == InitiativeState.ACCEPTED
                                || other.state() == InitiativeState.LISTED)
                .filter(other -> access.mayManage(other.unit(), by))
                .toList();
    }
}
