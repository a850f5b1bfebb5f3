/** Whether the addresses that products and news name still answer. */
@NullMarked
package vn.motcua.communication.link;

import org.jspecify.annotations.NullMarked;

