/** Verifies internal processes: one class for each kind of rule, {@code ProcessCheck} in front. */
@NamedInterface("check")
@NullMarked
package vn.motcua.catalog.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
