/**
 * Citizens and businesses at the public door (người dân, doanh nghiệp): their accounts, how they
 * come in by a one-time code or by an identity provider, and for whom they act.
 */
@ApplicationModule(
        displayName = "Citizen",
        allowedDependencies = {
            "kernel",
            "database",
            "journal",
            "shell",
            "job",
            "calendar",
            "notice",
            "identity"
        })
@NullMarked
package vn.motcua.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
