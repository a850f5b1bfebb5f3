package vn.motcua.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** All commands of the program, by name. */
final class Commands {

    private final List<Command> all;
    private final List<FolderCommand> onFolders;

    Commands(List<Command> all, List<FolderCommand> onFolders) {
        this.all = List.copyOf(all);
        this.onFolders = List.copyOf(onFolders);
    }

    static Commands listed() {
        SpringFactoriesLoader listed = SpringFactoriesLoader.forDefaultResourceLocation();
        return new Commands(listed.load(Command.class), listed.load(FolderCommand.class));
    }

    Optional<Command> named(String name) {
        return all.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    Optional<FolderCommand> onFolder(String name) {
        return onFolders.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    String names() {
        return Stream.concat(
                        all.stream().map(Command::name),
                        onFolders.stream().map(FolderCommand::name))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Runs a command; a failure is an outcome like another. */
    static Outcome run(Command command, DataSource database) {
        try {
            return command.run(database);
        } catch (RuntimeException e) {
            return failed(command.name(), e);
        }
    }

    static Outcome failed(String command, Throwable failure) {
        return Outcome.failed(
                command
                        + " could not be done: "
                        + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }
}
