/**
 * Queue tickets (phiếu lấy số) of a one-stop desk: service groups and counters, tickets from the
 * kiosk to the end of service, and how long people waited.
 */
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "calendar",
            "organization",
            "identity",
            "catalog"
        })
@NullMarked
package vn.motcua.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
