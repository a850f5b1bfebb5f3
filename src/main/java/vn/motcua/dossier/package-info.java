/** The heart: a dossier (hồ sơ) let in, moved, and accounted for. */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "notice",
            "document",
            "document :: signature",
            "document :: web",
            "organization",
            "identity",
            "catalog"
        })
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
