/** The spine: one append-only, hash-chained journal that every fact is written to and read from. */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"kernel", "database", "command"})
@NullMarked
package vn.motcua.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
