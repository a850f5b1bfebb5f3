/**
 * The citizen's door (nộp hồ sơ trực tuyến): drafts that keep themselves, files, filing once, and
 * what people see of their own dossiers.
 */
@ApplicationModule(
        displayName = "Filing",
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
            "citizen",
            "catalog",
            "eform",
            "archive",
            "dossier",
            "dossier :: web"
        })
@NullMarked
package vn.motcua.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
