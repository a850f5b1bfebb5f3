/** Pages of the exchange. */
@NullMarked
package vn.motcua.exchange.web;

import org.jspecify.annotations.NullMarked;
