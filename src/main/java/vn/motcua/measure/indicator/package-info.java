/**
 * Indicators of the yearly plan (chỉ tiêu): what each counts, in words and in figures, held against
 * its threshold.
 */
@NullMarked
package vn.motcua.measure.indicator;

import org.jspecify.annotations.NullMarked;
