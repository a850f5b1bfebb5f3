/**
 * Communication on procedure control (truyền thông về kiểm soát thủ tục hành chính): news on the
 * portals of the district and of communes, products on other channels, campaigns, papers and a
 * library of materials.
 */
@ApplicationModule(
        displayName = "Communication",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "job",
            "shell",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: sheet",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
