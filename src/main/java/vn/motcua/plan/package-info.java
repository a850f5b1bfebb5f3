/**
 * Plans (kế hoạch) with their tasks: taken in from documents, checked by a person, issued, handed
 * down, followed by dates and evidence.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "notice",
            "document",
            "document :: web",
            "organization",
            "identity",
            "letter",
            "catalog :: sheet"
        })
@NullMarked
package vn.motcua.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
