/**
 * The administrative units of the whole country (đơn vị hành chính) by day, with their official
 * codes, and the reading of addresses as people type them. Knows nothing of agencies.
 */
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.motcua.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
