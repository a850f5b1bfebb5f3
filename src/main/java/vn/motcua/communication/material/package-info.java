/** The library of materials of the focal office, and who fetched what. */
@NamedInterface("material")
@NullMarked
package vn.motcua.communication.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
