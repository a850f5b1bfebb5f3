/**
 * The demo locality and its traffic; present only where the program is started with {@code --demo}.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "kernel",
            "archive",
            "journal",
            "shell",
            "job",
            "calendar",
            "organization",
            "identity",
            "catalog",
            "catalog :: change",
            "eform",
            "dossier",
            "queue",
            "plan",
            "measure",
            "measure :: closing",
            "report",
            "petition",
            "review",
            "initiative",
            "initiative :: programme",
            "document",
            "communication",
            "communication :: news",
            "communication :: product",
            "communication :: link",
            "communication :: campaign",
            "communication :: material",
            "communication :: paper",
            "offsystem",
            "payment",
            "postal",
            "payment :: cashless",
            "inspection",
            "supervision"
        })
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
