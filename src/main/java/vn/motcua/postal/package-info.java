/**
 * The public post (bưu chính công ích): papers collected from applicants and results delivered to
 * them, what the operator says of it, hand-overs, and what was agreed with post offices.
 */
@ApplicationModule(
        displayName = "Postal",
        allowedDependencies = {
            "kernel",
            "database",
            "outbound",
            "journal",
            "shell",
            "job",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: disclosure",
            "dossier",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.postal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
