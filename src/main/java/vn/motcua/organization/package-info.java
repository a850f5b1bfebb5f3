/**
 * Agencies, departments, one-stop desks, posts and staff as a dated tree, with delegation and
 * succession. Answers who holds what on a given day.
 */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"kernel", "database", "journal", "calendar"})
@NullMarked
package vn.motcua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
