/**
 * Supervision from outside by Mặt trận Tổ quốc and its member organisations: what they read, and
 * their opinions with addressee, due day and answer.
 */
@ApplicationModule(
        displayName = "Supervision",
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
            "catalog :: sheet",
            "letter",
            "plan",
            "measure :: indicator",
            "inspection",
            "report"
        })
@NullMarked
package vn.motcua.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
