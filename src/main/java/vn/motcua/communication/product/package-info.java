/** What was made known on which channel: published news, and what was recorded of others. */
@NamedInterface("product")
@NullMarked
package vn.motcua.communication.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
