/** Whether the addresses that products and news name still answer. */
@NamedInterface("link")
@NullMarked
package vn.motcua.communication.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
