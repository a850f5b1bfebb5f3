/**
 * The outbox of messages to people: e-mail, SMS, and the list inside the program. A message is
 * written in the transaction of the act it tells about and leaves afterwards. Follows nobody.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"kernel", "database", "job"})
@NullMarked
package vn.motcua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
