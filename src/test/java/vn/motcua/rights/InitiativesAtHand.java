package vn.motcua.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.InitiativeLists;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.initiative.Initiatives;
import vn.motcua.initiative.ProposalTyped;
import vn.motcua.initiative.StepTyped;
import vn.motcua.initiative.programme.ProgrammeTyped;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.initiative.programme.SourceLevel;
import vn.motcua.initiative.programme.TaskTyped;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** An initiative that waits for its assessors, a list that is open, a programme with a task. */
final class InitiativesAtHand {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 4);

    private final Initiatives initiatives;
    private final InitiativeLists lists;
    private final Programmes programmes;
    private final Organizations organizations;

    InitiativesAtHand(BeanFactory program) {
        initiatives = program.getBean(Initiatives.class);
        lists = program.getBean(InitiativeLists.class);
        programmes = program.getBean(Programmes.class);
        organizations = program.getBean(Organizations.class);
    }

    private SignedIn proposer() {
        UUID id = Staff.idOf(Person.PAST_HOLDER.username());
        return new SignedIn(
                id,
                id,
                Person.PAST_HOLDER.username(),
                organizations.chart().postsOf(id, DAY),
                Set.of(Role.STAFF));
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named(SignedIn control) {
        SignedIn proposer = proposer();
        UUID initiative = Uuid7.next();
        initiatives.propose(
                initiative,
                Unit.idOf("tunganh"),
                new ProposalTyped("Một", "", "Hai", "Ba", "", "", "", "1", "", "", ""),
                proposer);
        initiatives.step(initiative, StepTyped.of(InitiativeStep.SUBMIT), proposer);
        initiatives.step(initiative, StepTyped.of(InitiativeStep.RECEIVE), control);
        UUID list = Uuid7.next();
        lists.open(list, Unit.idOf("dt"), 2022, "Sáng kiến", control);
        UUID programme = Uuid7.next();
        programmes.register(
                programme,
                Unit.idOf("dt"),
                new ProgrammeTyped(
                        SourceLevel.CENTRAL,
                        "Chính phủ",
                        "1/NQ",
                        DAY,
                        DAY,
                        "Đề án",
                        "",
                        DAY,
                        true,
                        "",
                        ""),
                control);
        UUID task = Uuid7.next();
        programmes.derive(
                programme,
                new TaskTyped(task, "Rà soát", Unit.idOf("tunganh"), List.of(), DAY, "Báo cáo"),
                control);
        return Map.of(
                "initiative",
                initiative,
                "initiativeList",
                list,
                "programme",
                programme,
                "programmeTask",
                task);
    }
}
