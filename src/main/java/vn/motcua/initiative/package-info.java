/**
 * Initiatives of reform (sáng kiến cải cách thủ tục hành chính) from proposal to measured effect,
 * and programmes from above (chương trình, đề án) with the tasks that follow from them here.
 */
@ApplicationModule(
        displayName = "Initiative",
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
            "plan",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
