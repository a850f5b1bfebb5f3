/** The front page and help. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "organization",
            "identity",
            "catalog",
            "dossier"
        })
@NullMarked
package vn.motcua.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
