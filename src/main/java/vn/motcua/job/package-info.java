/**
 * Background work on db-scheduler: recurring jobs, and long jobs that somebody started, watches and
 * may stop. Job time is real time, never the demo's business clock.
 */
@ApplicationModule(
        displayName = "Job",
        allowedDependencies = {"kernel", "database", "journal"})
@NullMarked
package vn.motcua.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
