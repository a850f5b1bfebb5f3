/**
 * Payment (thanh toán): what a dossier owes and what became of it, in a ledger of its own that does
 * not depend on where the dossier stands; counter, gateways, receipts, refunds; and what can be
 * paid without cash.
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
            "catalog :: sheet",
            "dossier",
            "filing",
            "measure",
            "measure :: indicator"
        })
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
