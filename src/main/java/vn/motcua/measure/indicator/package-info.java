/**
 * Indicators of the yearly plan (chỉ tiêu): what each counts, in words and in figures, held against
 * its threshold.
 */
@NamedInterface("indicator")
@NullMarked
package vn.motcua.measure.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
