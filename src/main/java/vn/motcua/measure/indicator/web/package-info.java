/** The plan's indicators as officers read them. */
@NullMarked
package vn.motcua.measure.indicator.web;

import org.jspecify.annotations.NullMarked;
