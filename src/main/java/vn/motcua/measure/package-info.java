/**
 * Figures (số liệu) that nobody types: facts of dossiers read off the journal, summed by day, as of
 * any moment and as known at any moment.
 */
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {
            "kernel",
            "database",
            "command",
            "journal",
            "shell",
            "job",
            "calendar",
            "document",
            "organization",
            "identity",
            "catalog",
            "dossier",
            "filing",
            "plan"
        })
@NullMarked
package vn.motcua.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
