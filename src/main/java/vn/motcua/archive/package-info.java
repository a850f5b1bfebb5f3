/**
 * Results and papers that the administration holds (kho kết quả, kho dữ liệu điện tử): the register
 * of results, their digitising and its check, the store of each citizen and business.
 */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "document",
            "document :: signature",
            "document :: web",
            "organization",
            "identity",
            "citizen",
            "catalog",
            "catalog :: sheet",
            "dossier"
        })
@NullMarked
package vn.motcua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
