/**
 * The few words that everyone speaks. Pure: java.* only, apart from {@link vn.motcua.kernel.sql}
 * and {@link vn.motcua.kernel.law}.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.motcua.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
