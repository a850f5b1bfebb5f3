/** What goes over the wire to gateways, to the letter of their protocols. */
@NullMarked
package vn.motcua.payment.wire;

import org.jspecify.annotations.NullMarked;
