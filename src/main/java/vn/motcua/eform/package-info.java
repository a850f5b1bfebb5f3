/**
 * Electronic forms (biểu mẫu điện tử): what a procedure asks of those who file, as a JSON Schema
 * with a layout; read, checked, shown and read out by one description.
 */
@ApplicationModule(
        displayName = "E-forms",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "document",
            "organization",
            "place",
            "identity",
            "catalog"
        })
@NullMarked
package vn.motcua.eform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
