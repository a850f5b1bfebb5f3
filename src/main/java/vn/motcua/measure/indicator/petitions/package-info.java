/** Indicators counted from petitions, as they stood at the end of the period. */
@NullMarked
package vn.motcua.measure.indicator.petitions;

import org.jspecify.annotations.NullMarked;
