/**
 * Figures (số liệu) that nobody types: facts of dossiers read off the journal, summed by day, as of
 * any moment and as known at any moment.
 */
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {
            "kernel",
            "database",
            "command",
            "journal",
            "shell",
            "job",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: check",
            "catalog :: disclosure",
            "catalog :: discrepancy",
            "catalog :: internal",
            "catalog :: process",
            "catalog :: publication",
            "catalog :: sheet",
            "dossier",
            "filing",
            "notice",
            "petition",
            "plan",
            "rating"
        })
@NullMarked
package vn.motcua.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
