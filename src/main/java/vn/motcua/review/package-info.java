/**
 * Review and simplification of procedures (rà soát, đánh giá, đơn giản hóa thủ tục hành chính) and
 * what procedures cost those who have to do them (chi phí tuân thủ): plans with a frozen baseline,
 * sheets, units' reports, the consolidated report, and what a change would do.
 */
@ApplicationModule(
        displayName = "Review",
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
            "catalog :: change",
            "catalog :: sheet",
            "dossier",
            "petition",
            "measure",
            "measure :: indicator",
            "report"
        })
@NullMarked
package vn.motcua.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
