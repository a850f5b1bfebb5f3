/**
 * Petitions (phản ánh, kiến nghị) about administrative regulations and how they are applied: from
 * whatever way they come in to the reply that is sent and published. No complaints, no
 * denunciations.
 */
@ApplicationModule(
        displayName = "Petition",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "notice",
            "document",
            "document :: web",
            "organization",
            "identity",
            "citizen",
            "catalog",
            "catalog :: sheet",
            "dossier"
        })
@NullMarked
package vn.motcua.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
