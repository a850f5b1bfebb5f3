/**
 * Who signs with which key of the server, how results are signed, and what this office signs and
 * issues seen from outside: whoever holds an electronic paper asks whether it is whole, who signed
 * it, and whether it was issued here.
 */
@ApplicationModule(
        displayName = "Signing",
        allowedDependencies = {
            "kernel",
            "journal",
            "shell",
            "calendar",
            "document",
            "document :: signature",
            "organization",
            "identity",
            "dossier"
        })
@NullMarked
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
