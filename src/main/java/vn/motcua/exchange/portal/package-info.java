/** The wire protocol of the national portal, and a sandbox that speaks it from the other side. */
@NullMarked
package vn.motcua.exchange.portal;

import org.jspecify.annotations.NullMarked;
