/** What goes over the wire to postal operators, as far as their protocols are published. */
@NullMarked
package vn.motcua.postal.wire;

import org.jspecify.annotations.NullMarked;
