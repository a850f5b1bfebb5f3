/**
 * The page frame: layout, components, navigation slots, errors, languages. Knows no other module;
 * whoever has something to show in the frame offers a bean of {@link NavigationItem}, {@link
 * Viewers} or {@link FrameBanner}.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.motcua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
