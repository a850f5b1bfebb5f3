/** Alerts as officers read them. */
@NullMarked
package vn.motcua.measure.alert.web;

import org.jspecify.annotations.NullMarked;
