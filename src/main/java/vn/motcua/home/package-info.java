/** The front page, help, and how the files of the program stand. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "document",
            "organization",
            "identity",
            "catalog",
            "dossier"
        })
@NullMarked
package vn.motcua.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
