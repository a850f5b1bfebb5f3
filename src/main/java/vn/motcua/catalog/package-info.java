/**
 * Procedures (thủ tục hành chính) as they are published: dated versions with their constituents,
 * and the internal process (quy trình nội bộ) by which each is resolved.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity"
        })
@NullMarked
package vn.motcua.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
