/**
 * Boards (bảng điều hành): pages that people would rather look at than read. They sum nothing of
 * their own: figures come from {@code measure}, what lies where now from open work.
 */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "catalog",
            "catalog :: open",
            "dossier",
            "dossier :: web",
            "measure",
            "rating"
        })
@NullMarked
package vn.motcua.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
