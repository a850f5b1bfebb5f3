/** What changes from one version of a procedure to another, by its constituents. */
@NamedInterface("change")
@NullMarked
package vn.motcua.catalog.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
