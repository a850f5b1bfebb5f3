package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.AccessOver;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;
import vn.motcua.testing.Golden;

/** Every command in every standing, given by each kind of person: who may, who may not. */
class CommandRightsTest {

    private static final Path TABLE = Path.of("src/test/resources/dossier/command-rights.txt");

    private final Permissions permissions =
            new Permissions(new AccessOver(Fixture.chart(), Fixture.DAY));

    /** In the order of the columns. */
    private enum Person {
        HOLDER,
        SAME_UNIT,
        HEAD_OF_UNIT,
        DESK,
        DESK_ELSEWHERE,
        CHAIR_BELOW,
        CHAIR_ABOVE,
        CONTROL,
        ADMINISTRATOR,
        KEEPER,
        POSTAL;

        Set<Post> posts(@Nullable OpenTask task) {
            return this == KEEPER ? Set.of() : Set.of(post(task));
        }

        Set<Role> roles() {
            return Set.of(this == KEEPER ? Role.ADMINISTRATOR : Role.STAFF);
        }

        private Post post(@Nullable OpenTask task) {
            UUID unit = task == null ? Fixture.DESK : task.unit();
            return switch (this) {
                case HOLDER -> new Post(unit, task == null ? "receiver" : task.post());
                case SAME_UNIT -> new Post(unit, "somebody-else");
                case HEAD_OF_UNIT -> new Post(unit, "head");
                case DESK -> new Post(Fixture.DESK, "receiver");
                case DESK_ELSEWHERE -> new Post(Fixture.OTHER_DESK, "receiver");
                case CHAIR_BELOW -> new Post(Fixture.COMMUNE, "chair");
                case CHAIR_ABOVE -> new Post(Fixture.DISTRICT, "chair");
                case CONTROL -> new Post(Fixture.DISTRICT, "control");
                case ADMINISTRATOR -> new Post(Fixture.DISTRICT, "admin");
                case POSTAL -> new Post(Fixture.DESK, "postal");
                case KEEPER -> throw new IllegalStateException("Keeps the program, in no post");
            };
        }
    }

    @Test
    void everyCommandIsGivenByThoseWhoMayAndByNobodyElse() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# does: carried out; rule: may ask, the rules refuse; no: no right; -: not found");
        lines.add(
                "# " + Stream.of(Person.values()).map(Enum::name).collect(Collectors.joining(" ")));
        for (Standings.Standing standing : Standings.all()) {
            for (Class<?> kind : GoodCommands.kinds()) {
                String answers =
                        Stream.of(Person.values())
                                .map(person -> tried(standing, kind, person))
                                .collect(Collectors.joining(" "));
                lines.add(standing.name() + " " + kind.getSimpleName() + " " + answers);
            }
        }
        System.out.println(
                "Commands by persons checked: " + (lines.size() - 2) * Person.values().length);
        Golden.check(TABLE, lines, "motcua.rights.write");
    }

    /** Keeping the machines, or carrying the post, moves no dossier in any standing. */
    @Test
    void noAdministratorAndNoPostmanMovesADossier() {
        for (Standings.Standing standing : Standings.all()) {
            for (Class<?> kind : GoodCommands.kinds()) {
                for (Person person : List.of(Person.ADMINISTRATOR, Person.KEEPER, Person.POSTAL)) {
                    assertThat(tried(standing, kind, person))
                            .as("%s %s %s", standing.name(), kind.getSimpleName(), person)
                            .isEqualTo("-");
                }
            }
        }
    }

    private String tried(Standings.Standing standing, Class<?> kind, Person person) {
        DossierState s = standing.state();
        Instant now = standing.now().plusSeconds(60);
        Law law = standing.law(now);
        OpenTask task = GoodCommands.aim(kind, s);
        DossierCommand command = GoodCommands.of(kind, s, task, law.process(), now);
        UUID staff =
                person == Person.HOLDER
                        ? GoodCommands.giver(kind, s, task)
                        : UUID.nameUUIDFromBytes(new byte[] {(byte) person.ordinal()});
        SignedIn by = new SignedIn(staff, staff, person.name(), person.posts(task), person.roles());
        try {
            permissions.require(by, s, command);
        } catch (RefusalException e) {
            return e.first() instanceof DossierRefusal.NotFound ? "-" : "no";
        }
        try {
            Workflow.decide(s, command, law, new Acting(staff, now, "note"));
            return "does";
        } catch (RefusalException e) {
            return "rule";
        }
    }
}
