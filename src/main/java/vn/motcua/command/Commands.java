package vn.motcua.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** All commands of the program, by name. */
final class Commands {

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = List.copyOf(all);
    }

    static Commands listed() {
        return new Commands(SpringFactoriesLoader.forDefaultResourceLocation().load(Command.class));
    }

    Optional<Command> named(String name) {
        return all.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    String names() {
        return all.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
    }

    /** Runs a command; a failure is an outcome like another. */
    static Outcome run(Command command, DataSource database) {
        try {
            return command.run(database);
        } catch (RuntimeException e) {
            return failed(command, e);
        }
    }

    static Outcome failed(Command command, Throwable failure) {
        return Outcome.failed(
                command.name()
                        + " could not be done: "
                        + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }
}
