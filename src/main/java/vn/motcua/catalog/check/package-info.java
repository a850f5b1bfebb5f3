/** Verifies internal processes: one class for each kind of rule, {@code ProcessCheck} in front. */
@NullMarked
package vn.motcua.catalog.check;

import org.jspecify.annotations.NullMarked;
