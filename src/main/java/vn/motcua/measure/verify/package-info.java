/**
 * Counts every figure a second time, from raw events alone: it shares no class and no SQL with what
 * it checks.
 */
@NullMarked
package vn.motcua.measure.verify;

import org.jspecify.annotations.NullMarked;
