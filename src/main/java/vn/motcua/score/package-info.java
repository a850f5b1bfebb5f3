/**
 * Scores of agencies: that of decision 766/QĐ-TTg and the evaluation (đánh giá) of agencies and
 * officers by circular 01/2018/TT-VPCP, both off the indicators and facts of what happened.
 */
@ApplicationModule(
        displayName = "Score",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "job",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: sheet",
            "dossier",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
