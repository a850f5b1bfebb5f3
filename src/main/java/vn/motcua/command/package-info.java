/**
 * What the program does on request instead of serving, such as verifying the journal: on its own
 * when nothing runs, or by asking the program that does.
 */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"database"})
@NullMarked
package vn.motcua.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
