/**
 * Inspections of procedure control (kiểm tra việc thực hiện kiểm soát thủ tục hành chính): the
 * yearly plan, rounds with their team, visits with check-lists and samples of dossiers, the
 * conclusion, and what became of its recommendations.
 */
@ApplicationModule(
        displayName = "Inspection",
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
            "letter",
            "catalog",
            "catalog :: sheet",
            "dossier",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
