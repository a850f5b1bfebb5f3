/**
 * Exchange (liên thông): what goes to the national portal and what came back, by a ledger of
 * messages that a follower of the journal writes and a courier carries.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "journal",
            "shell",
            "job",
            "outbound",
            "calendar",
            "organization",
            "identity",
            "catalog",
            "dossier"
        })
@NullMarked
package vn.motcua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
