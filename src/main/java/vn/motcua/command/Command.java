package vn.motcua.command;

import javax.sql.DataSource;

/**
 * Something to do instead of serving: {@code java -jar motcua.jar <name>}. Listed in {@code
 * META-INF/spring.factories}; it gets a migrated database and nothing else, changes nothing, and
 * may run beside a program at work.
 */
public interface Command {

    /** What is typed, such as {@code verify-journal}. */
    String name();

    Outcome run(DataSource database);
}
