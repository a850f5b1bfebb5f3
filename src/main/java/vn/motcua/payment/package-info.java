/**
 * Payment (thanh toán): what a dossier owes and what became of it, in a ledger of its own that does
 * not depend on where the dossier stands; counter, gateways, receipts, refunds.
 */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "outbound",
            "calendar",
            "document",
            "document :: web",
            "organization",
            "identity",
            "citizen",
            "catalog",
            "dossier",
            "filing"
        })
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
