/** Forecasts held against years that were made up. */
@NullMarked
package vn.motcua.measure.forecast;

import org.jspecify.annotations.NullMarked;
