/**
 * Calls that leave the program: the one client for all of them, with time-outs, repeats, a circuit
 * breaker, measures by destination, and logs that show neither secrets nor persons.
 */
@ApplicationModule(
        displayName = "Outbound",
        allowedDependencies = {})
@NullMarked
package vn.motcua.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
