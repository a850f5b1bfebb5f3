/** Plans of communication and directive papers of units. */
@NamedInterface("paper")
@NullMarked
package vn.motcua.communication.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
