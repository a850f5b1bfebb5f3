package vn.motcua.command;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * Something to do with the data folder and the settings alone: {@code java -jar motcua.jar <name>}.
 * Listed in {@code META-INF/spring.factories}; it may run beside a program at work and locks
 * nothing.
 */
public interface FolderCommand {

    /** What is typed, such as {@code files-to-s3}. */
    String name();

    Outcome run(Path dataFolder, Environment settings);
}
