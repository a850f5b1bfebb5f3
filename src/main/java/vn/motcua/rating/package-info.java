/**
 * How content people are (đánh giá mức độ hài lòng): one answer for each dossier, after its end, by
 * whoever holds the receipt.
 */
@ApplicationModule(
        displayName = "Rating",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "notice",
            "organization",
            "identity",
            "catalog",
            "dossier",
            "queue"
        })
@NullMarked
package vn.motcua.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
