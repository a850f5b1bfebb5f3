package vn.motcua.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionForm;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.InspectionTeams;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.inspection.PlanItems;
import vn.motcua.inspection.RoundTyped;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.TeamRole;
import vn.motcua.inspection.VisitStep;
import vn.motcua.inspection.VisitTyped;
import vn.motcua.inspection.Visits;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** A plan that is a draft, and a visit of a commune that runs, led by an expert of the district. */
final class InspectionsAtHand {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final UUID DISTRICT = Unit.idOf("dt");
    private static final UUID COMMUNE = Unit.idOf("tunganh");

    private final InspectionPlans plans;
    private final InspectionRounds rounds;
    private final InspectionTeams teams;
    private final Visits visits;
    private final Samples samples;
    private final Organizations organizations;

    InspectionsAtHand(BeanFactory program) {
        plans = program.getBean(InspectionPlans.class);
        rounds = program.getBean(InspectionRounds.class);
        teams = program.getBean(InspectionTeams.class);
        visits = program.getBean(Visits.class);
        samples = program.getBean(Samples.class);
        organizations = program.getBean(Organizations.class);
    }

    private SignedIn signedIn(Person person) {
        UUID id = Staff.idOf(person.username());
        return new SignedIn(
                id,
                id,
                person.username(),
                organizations.chart().postsOf(id, DAY),
                Set.of(Role.STAFF));
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn control) {
        UUID plan = Uuid7.next();
        plans.draft(
                plan, DISTRICT, 2022, new PlanItems("1", "2", "3", "4", "5", "7", "8"), control);
        UUID row = Uuid7.next();
        plans.plan(plan, row, COMMUNE, InspectionWay.DIRECT, DAY, DAY, control);
        UUID round = Uuid7.next();
        UUID visit = Uuid7.next();
        rounds.begin(
                round,
                DISTRICT,
                InspectionForm.UNANNOUNCED,
                null,
                new RoundTyped("Kiểm tra", "Kiểm tra", DAY, DAY, "Không"),
                control);
        teams.name(round, Staff.idOf(Person.HOLDER.username()), TeamRole.LEADER, control);
        teams.name(round, Staff.idOf("chuyenvien1.tuphap"), TeamRole.SECRETARY, control);
        teams.schedule(round, visit, COMMUNE, InspectionWay.DIRECT, DAY, DAY, control);
        rounds.decide(round, "1/QĐ", DAY, "", "", signedIn(Person.LEADER_ABOVE));
        SignedIn leader = signedIn(Person.HOLDER);
        List.of(
                        new VisitTyped(VisitStep.NOTIFY, DAY, null, "1/TB", "Gấp", "", ""),
                        VisitTyped.of(VisitStep.BEGIN, DAY, ""))
                .forEach(step -> visits.step(visit, step, leader));
        samples.draw(visit, DAY, DAY, 1, leader);
        return Map.of(
                "inspectionPlan",
                plan,
                "plannedUnit",
                row,
                "inspection",
                round,
                "visit",
                visit,
                "sampled",
                samples.of(visit).orElseThrow().dossiers().getFirst());
    }
}
