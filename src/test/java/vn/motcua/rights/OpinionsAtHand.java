package vn.motcua.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.supervision.OpinionStep;
import vn.motcua.supervision.OpinionTyped;
import vn.motcua.supervision.StepTyped;
import vn.motcua.supervision.SupervisorOpinions;

/** An opinion that was sent to the commune whose dossier it is. */
final class OpinionsAtHand {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);

    private final SupervisorOpinions opinions;
    private final Organizations organizations;

    OpinionsAtHand(BeanFactory program) {
        opinions = program.getBean(SupervisorOpinions.class);
        organizations = program.getBean(Organizations.class);
    }

    private SignedIn head() {
        UUID id = Staff.idOf(Person.SUPERVISOR.username());
        return new SignedIn(
                id,
                id,
                Person.SUPERVISOR.username(),
                organizations.chart().postsOf(id, DAY),
                Set.of(Role.STAFF));
    }

    /** What the names of the matrix stand for. */
    Map<String, UUID> named() {
        UUID id = Uuid7.next();
        SignedIn head = head();
        opinions.draft(
                id,
                Unit.idOf("dt-front"),
                new OpinionTyped("Một", "Hai", "", Unit.idOf("tunganh"), "", null, "", "", false),
                head);
        opinions.step(id, StepTyped.of(OpinionStep.SEND, 1), head);
        return Map.of("opinion", id);
    }
}
