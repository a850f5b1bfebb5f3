/**
 * What this office signs and issues, seen from outside: whoever holds an electronic paper asks
 * whether it is whole, who signed it, and whether it was issued here.
 */
@ApplicationModule(
        displayName = "Signing",
        allowedDependencies = {
            "kernel",
            "journal",
            "shell",
            "document",
            "document :: signature",
            "identity",
            "dossier"
        })
@NullMarked
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
