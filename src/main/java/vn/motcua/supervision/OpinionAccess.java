package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Who may do what with opinions. */
@Component
public class OpinionAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    OpinionAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Organisations for which somebody writes, by name. */
    public List<Unit> organisations(SignedIn by) {
        return organizations.chart().supervisors(clock.today()).stream()
                .filter(unit -> mayWrite(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /**
     * Units that an organisation may address, by name: the agency of the area that it is of with
     * all below it, or every unit where it says no area.
     */
    public List<Unit> addressees(UUID organisation) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        String area =
                chart.unit(organisation, today).map(unit -> unit.board().areaCode()).orElse("");
        Stream<Unit> able =
                chart.agencies(today).stream()
                        .filter(unit -> !area.isEmpty() && unit.board().areaCode().equals(area))
                        .findFirst()
                        .map(top ->
                                chart.subtree(top.id(), today).stream()
                                        .flatMap(id -> chart.unit(id, today).stream()))
                        .orElseGet(() -> chart.units(today).stream());
        return able.filter(unit -> unit.kind() != UnitKind.SUPERVISOR)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    public boolean supervises(SignedIn by) {
        return access.mayAnywhere(by, Right.SUPERVISION_READ);
    }

    public void requireSupervisor(SignedIn by) {
        access.requireAnywhere(by, Right.SUPERVISION_READ);
    }

    void requireWriter(SignedIn by) {
        access.requireAnywhere(by, Right.OPINION_WRITE);
    }

    public boolean mayWrite(UUID organisation, SignedIn by) {
        return access.may(by, Right.OPINION_WRITE, Scope.of(organisation));
    }

    void requireWrite(UUID organisation, SignedIn by) {
        access.require(by, Right.OPINION_WRITE, Scope.of(organisation));
    }

    private boolean maySend(UUID organisation, SignedIn by) {
        return access.may(by, Right.OPINION_SEND, Scope.of(organisation));
    }

    public boolean mayAnswer(UUID unit, SignedIn by) {
        return access.may(by, Right.OPINION_ANSWER, Scope.of(unit));
    }

    public boolean mayOversee(UUID unit, SignedIn by) {
        return access.may(by, Right.OPINION_OVERSEE, Scope.of(unit));
    }

    public void requireOverseer(SignedIn by) {
        access.requireAnywhere(by, Right.OPINION_OVERSEE);
    }

    /** Agencies in whose name somebody urges those who are late. */
    public List<UUID> overseeing(SignedIn by) {
        return access.agencies(by, Right.OPINION_OVERSEE).stream().sorted().toList();
    }

    /** Whether there is anything of opinions for somebody at all. */
    public boolean mayAny(SignedIn by) {
        return supervises(by)
                || access.mayAnywhere(by, Right.OPINION_ANSWER)
                || access.mayAnywhere(by, Right.OPINION_OVERSEE);
    }

    public void requireAny(SignedIn by) {
        if (!mayAny(by)) {
            access.requireAnywhere(by, Right.OPINION_ANSWER);
        }
    }

    /**
     * Whether somebody sees an opinion: its organisation always; once it was sent, its addressee
     * and the control office above; other organisations where it was opened to them.
     */
    public boolean maySee(Opinion one, SignedIn by) {
        UUID addressee = one.words().addressee();
        return mayWrite(one.organisation(), by)
                || one.sentOn().isPresent()
                        && (mayAnswer(addressee, by)
                                || mayOversee(addressee, by)
                                || one.isShared() && supervises(by));
    }

    /** Whether a step is this person's to take, wherever the opinion stands. */
    boolean isTheirs(Opinion one, OpinionStep step, SignedIn by) {
        return switch (step.whose(one.state())) {
            case ORGANISATION -> mayWrite(one.organisation(), by);
            case HEAD -> maySend(one.organisation(), by);
            case ADDRESSEE -> mayAnswer(one.words().addressee(), by);
        };
    }
}
