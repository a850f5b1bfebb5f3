/**
 * Working hours, rest days, the business clock, and the arithmetic of time limits. The arithmetic
 * is pure; only {@link vn.motcua.calendar.Calendars} and {@link vn.motcua.calendar.BusinessClock}
 * know a database.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
