/**
 * Directive letters (công văn chỉ đạo, hướng dẫn, đôn đốc, thông báo): one register used by all,
 * with recipients, the day by which they answer, and their answers.
 */
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "notice",
            "document",
            "document :: web",
            "organization",
            "identity"
        })
@NullMarked
package vn.motcua.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
