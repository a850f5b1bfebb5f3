/**
 * Statutory reports (báo cáo định kỳ): forms as data, figures as known at the cut-off, snapshots
 * that are signed and never change, on their way from commune to district to province.
 */
@ApplicationModule(
        displayName = "Report",
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
            "catalog :: publication",
            "dossier",
            "measure",
            "measure :: indicator",
            "petition"
        })
@NullMarked
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
