package vn.motcua.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.database.DatabaseOnly;

/** Runs the command that the first argument names. */
public final class CommandLine {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int WRONGLY_ASKED = 2;

    private CommandLine() {}

    /**
     * The exit code of the command; empty when no command is named and the program is to serve. 0:
     * all is well; 1: it is not; 2: there is no such command.
     */
    public static OptionalInt run(String... args) {
        if (args.length == 0 || args[0].startsWith("-")) {
            return OptionalInt.empty();
        }
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return OptionalInt.of(run(Commands.listed(), out, args));
    }

    static int run(Commands commands, PrintStream out, String... args) {
        Optional<Outcome> done =
                commands.named(args[0])
                        .map(command -> run(command, args))
                        .or(() -> commands.onFolder(args[0]).map(command -> run(command, args)));
        if (done.isEmpty()) {
            out.println("There is no command " + args[0] + ". Commands: " + commands.names() + ".");
            return WRONGLY_ASKED;
        }
        Outcome outcome = done.get();
        outcome.lines().forEach(out::println);
        return outcome.well() ? WELL : NOT_WELL;
    }

    private static Outcome run(Command command, String... args) {
        try (DatabaseOnly database = DatabaseOnly.find(args)) {
            Optional<Path> held = database.heldFolder();
            return held.isPresent()
                    ? RunningProgram.ask(held.get(), command)
                    : Commands.run(command, database.dataSource());
        } catch (RuntimeException e) {
            return Commands.failed(command.name(), e);
        }
    }

    private static Outcome run(FolderCommand command, String... args) {
        try (DatabaseOnly database = DatabaseOnly.find(args)) {
            return command.run(database.folder(), database.settings());
        } catch (RuntimeException e) {
            return Commands.failed(command.name(), e);
        }
    }
}
