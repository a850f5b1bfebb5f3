/**
 * Who somebody is and what they may do: accounts, sign-in, second factor, sessions, tokens of the
 * programming interface, and the one table of rights.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "organization"
        })
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
