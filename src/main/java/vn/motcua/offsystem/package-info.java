/**
 * Dossiers outside the system (hồ sơ ngoài hệ thống): lists that are kept apart from it are brought
 * in, matched line by line with the register, and what nothing matches is decided by people.
 */
@ApplicationModule(
        displayName = "Offsystem",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: sheet",
            "dossier",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.offsystem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
